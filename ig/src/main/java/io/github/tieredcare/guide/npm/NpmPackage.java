package io.github.tieredcare.guide.npm;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;

/**
 * The package in the form of the <a
 * href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification">FHIR package
 * specification</a>.
 *
 * @param guide names and describes the package
 * @param conformance what it defines
 * @param examples records that show it
 */
public record NpmPackage(
    ImplementationGuide guide, List<Resource> conformance, List<Resource> examples) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String CORE = "4.0.1";

  /** The package as one compressed archive. */
  public byte[] archive() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("package/package.json", bytes(manifest()));
    put(files, "package/", conformance);
    put(files, "package/example/", examples);
    return new Tarball(files).bytes();
  }

  private ObjectNode manifest() {
    var manifest = JSON.createObjectNode();
    manifest.put("name", guide.getPackageId());
    manifest.put("version", guide.getVersion());
    manifest.put("tools-version", 3);
    manifest.put("type", "IG");
    manifest.put("license", guide.getLicense().toCode());
    manifest.put("canonical", canonical());
    manifest.put("title", guide.getTitle());
    manifest.put("description", guide.getDescription());
    manifest.put("author", guide.getPublisher());
    manifest.putArray("fhirVersions").add(CORE);
    manifest.putObject("dependencies").put("hl7.fhir.r4.core", CORE);
    manifest.putObject("directories").put("lib", "package").put("example", "example");
    return manifest;
  }

  private String canonical() {
    return guide.getUrl().substring(0, guide.getUrl().indexOf("/ImplementationGuide/"));
  }

  private static void put(
      SortedMap<String, byte[]> files, String folder, List<Resource> resources) {
    resources.forEach(resource -> files.put(folder + fileName(resource), bytes(resource)));
    files.put(folder + ".index.json", bytes(new PackageIndex(resources).json(JSON)));
  }

  static String fileName(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }

  private static byte[] bytes(Resource resource) {
    var json = FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ObjectNode json) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    } catch (JsonProcessingException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
