package io.github.tieredcare.server.repeat;

import io.github.tieredcare.server.patient.NumberDigest;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;

/**
 * The persons whom a bundle posts. Each posting waits for its person; a bundle waits for all of
 * them at once beforehand, lest two bundles wait for each other.
 */
final class PersonTurns {
  private PersonTurns() {}

  static Set<String> of(Bundle bundle) {
    return bundle.getEntry().stream()
        .filter(entry -> entry.getRequest().getMethod() == HTTPVerb.POST)
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .flatMap(patient -> NumberDigest.of((Patient) patient).stream())
        .map(digest -> "person/" + digest)
        .collect(Collectors.toSet());
  }
}
