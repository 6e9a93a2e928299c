package io.github.tieredcare.example.world;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** The demonstration region: institutions, staff, alliances, systems, patients and signings. */
public final class World {
  private static final List<String> FILES =
      List.of(
          "institutions",
          "departments",
          "practitioners",
          "practitioner-roles",
          "capabilities",
          "alliances",
          "client-systems",
          "patients",
          "coverages",
          "signings");

  private final List<Resource> records;

  public World(FhirContext fhir) {
    records = FILES.stream().flatMap(file -> read(fhir, file)).toList();
  }

  /** Every record under its fixed id, each after those it refers to. */
  public List<Resource> records() {
    return records;
  }

  private static Stream<Resource> read(FhirContext fhir, String file) {
    var path = "/world/" + file + ".json";
    try (InputStream json = World.class.getResourceAsStream(path)) {
      var bundle = fhir.newJsonParser().parseResource(Bundle.class, json);
      return bundle.getEntry().stream().map(BundleEntryComponent::getResource).map(World::bare);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The parser gives a bundled record the bundle's address; here its own id is enough. */
  private static Resource bare(Resource record) {
    record.setId(record.getIdElement().toUnqualifiedVersionless());
    return record;
  }
}
