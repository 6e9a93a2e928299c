package io.github.tieredcare.example.cases;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;

/**
 * The whole corpus, read from the class path: {@code cases/<rule>/<outcome>-<what it shows>.json}.
 */
public final class Cases {
  private static final String ENDING = ".json";

  private final FhirContext fhir;

  public Cases(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Every case, by folder and then by file name. */
  public List<CaseFile> all() {
    URL corpus = Cases.class.getResource("/cases");
    try {
      return corpus.getProtocol().equals("jar") ? inJar(corpus) : under(Path.of(corpus.toURI()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  private List<CaseFile> inJar(URL corpus) throws IOException, URISyntaxException {
    var jar = ((JarURLConnection) corpus.openConnection()).getJarFileURL();
    try (var files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
      return under(files.getPath("/cases"));
    }
  }

  private List<CaseFile> under(Path corpus) throws IOException {
    try (var files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(this::read)
          .toList();
    }
  }

  private CaseFile read(Path file) {
    var name = file.getFileName().toString();
    var rule = file.getParent().getFileName().toString();
    try (var json = Files.newBufferedReader(file)) {
      var content = fhir.newJsonParser().parseResource(Parameters.class, json);
      return new CaseFile(rule, name.substring(0, name.length() - ENDING.length()), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
