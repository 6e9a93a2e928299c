package io.github.tieredcare.server.record;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** Tells records that stand from those that were withdrawn, by whichever element says so. */
final class Standing {

  private static final Set<String> WITHDRAWN =
      Set.of("entered-in-error", "cancelled", "refuted", "superseded");

  private Standing() {}

  static boolean stands(Resource record) {
    return Stream.of("status", "docStatus", "verificationStatus")
        .flatMap(name -> Stream.ofNullable(record.getChildByName(name)))
        .flatMap(element -> element.getValues().stream())
        .flatMap(Standing::codes)
        .noneMatch(WITHDRAWN::contains);
  }

  private static Stream<String> codes(Base value) {
    return value instanceof CodeableConcept concept
        ? concept.getCoding().stream().map(Coding::getCode)
        : Stream.ofNullable(value.primitiveValue());
  }
}
