package io.github.tieredcare.slot.matching;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;

/** What the guide publishes for matches. */
final class Published {

  private static final FhirPackage GUIDE = new FhirPackage(FhirContext.forR4Cached());

  private Published() {}

  static ConceptMap map() {
    return GUIDE.conformance(ConceptMap.class).get(0);
  }

  static CodeSystem list() {
    return codes(TcCodeSystem.DEPARTMENT);
  }

  static CodeSystem codes(String url) {
    return GUIDE.conformance(CodeSystem.class).stream()
        .filter(it -> it.getUrl().equals(url))
        .findFirst()
        .orElseThrow();
  }
}
