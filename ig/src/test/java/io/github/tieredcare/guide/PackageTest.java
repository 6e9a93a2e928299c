package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.StandingRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The package opens, and holds all that is published. */
class PackageTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TreeMap<String, byte[]> FILES = opened();

  @Test
  void namesItself() throws IOException {
    var manifest = JSON.readTree(FILES.get("package/package.json"));
    assertThat(manifest.get("name").asText()).isEqualTo(FhirPackage.NAME);
    assertThat(manifest.get("fhirVersions").get(0).asText()).isEqualTo("4.0.1");
    assertThat(manifest.get("canonical").asText()).isEqualTo("https://tieredcare.github.io/fhir");
  }

  @Test
  void holdsEveryArtefactAndListsIt() throws IOException {
    var files = new FhirPackage(FHIR).conformance().stream().map(PackageTest::fileName).toList();
    assertThat(FILES.keySet().stream().map(path -> path.replaceFirst("^package/", "")))
        .containsAll(files)
        .contains("CodeSystem-rule.json", "ValueSet-rule.json");
    var listed = JSON.readTree(FILES.get("package/.index.json")).get("files");
    assertThat(StreamSupport.stream(listed.spliterator(), false).map(PackageTest::listedName))
        .containsAll(files)
        .contains("CodeSystem-rule.json", "ImplementationGuide-cn.tieredcare.r4.json");
  }

  @Test
  void codesEveryRule() {
    var codes = parse(CodeSystem.class, "package/CodeSystem-rule.json");
    assertThat(codes.getConcept())
        .extracting(CodeSystem.ConceptDefinitionComponent::getCode)
        .containsExactlyElementsOf(
            Stream.concat(
                    ExchangeBook.open().rules().stream().map(Rule::name),
                    Stream.of(StandingRule.values()).map(StandingRule::code))
                .toList());
    assertThat(codes.getConcept())
        .allSatisfy(
            concept -> {
              assertThat(concept.getDisplay()).isNotBlank();
              assertThat(concept.getDesignationFirstRep().getLanguage()).isEqualTo("en");
              assertThat(concept.getDesignationFirstRep().getValue()).isNotBlank();
              assertThat(concept.getDefinition()).isNotBlank();
            });
  }

  @Test
  void guideListsTheRulesToo() {
    var guide =
        parse(ImplementationGuide.class, "package/ImplementationGuide-cn.tieredcare.r4.json");
    assertThat(guide.getDefinition().getResource())
        .extracting(listed -> listed.getReference().getReference())
        .contains("CodeSystem/rule", "ValueSet/rule");
  }

  private static <T extends Resource> T parse(Class<T> type, String path) {
    return FHIR.newJsonParser().parseResource(type, new ByteArrayInputStream(FILES.get(path)));
  }

  private static String fileName(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdPart() + ".json";
  }

  private static String listedName(JsonNode file) {
    return file.get("filename").asText();
  }

  private static TreeMap<String, byte[]> opened() {
    var files = new TreeMap<String, byte[]>();
    var archive = new ByteArrayInputStream(new Site(FHIR).files().get("package.tgz"));
    try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        files.put(entry.getName(), tar.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }
}
