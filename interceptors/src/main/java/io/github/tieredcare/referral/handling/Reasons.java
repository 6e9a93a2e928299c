package io.github.tieredcare.referral.handling;

import org.hl7.fhir.r4.model.CodeableConcept;

/** Whether a reason is given by a code of the list that the step asks for. */
final class Reasons {

  private Reasons() {}

  static boolean coded(CodeableConcept reason, String system) {
    return reason.getCoding().stream()
        .anyMatch(coding -> system.equals(coding.getSystem()) && coding.hasCode());
  }
}
