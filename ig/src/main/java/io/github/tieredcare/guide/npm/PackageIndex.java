package io.github.tieredcare.guide.npm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The list of a folder's files by which tools find a resource without opening them all. */
record PackageIndex(List<Resource> resources) {

  ObjectNode json(ObjectMapper mapper) {
    var index = mapper.createObjectNode();
    index.put("index-version", 2);
    var files = index.putArray("files");
    resources.stream()
        .sorted(Comparator.comparing(NpmPackage::fileName))
        .forEach(resource -> describe(resource, files.addObject()));
    return index;
  }

  private static void describe(Resource resource, ObjectNode file) {
    file.put("filename", NpmPackage.fileName(resource));
    file.put("resourceType", resource.fhirType());
    file.put("id", resource.getIdElement().getIdPart());
    if (resource instanceof MetadataResource artefact) {
      file.put("url", artefact.getUrl());
      file.put("version", artefact.getVersion());
    }
    if (resource instanceof StructureDefinition definition) {
      file.put("kind", definition.getKind().toCode());
      file.put("type", definition.getType());
      file.put("derivation", definition.getDerivation().toCode());
    }
  }
}
