package io.github.tieredcare.guide;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Writes the guide where the server finds it: {@code META-INF/resources/ig} of this module's jar.
 */
public final class Guide {

  private Guide() {}

  public static void main(String... classes) throws IOException {
    var site = new Site(FhirContext.forR4Cached());
    write(site.files(), Path.of(classes[0], "META-INF", "resources", "ig"));
    write(site.made(), Path.of(classes[0], "cn.tieredcare.r4"));
  }

  private static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
