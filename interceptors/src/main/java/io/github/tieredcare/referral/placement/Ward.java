package io.github.tieredcare.referral.placement;

import org.hl7.fhir.r4.model.Encounter;

/** Tells a stay on a ward from every other visit. */
final class Ward {

  private Ward() {}

  static boolean keeps(Encounter encounter) {
    return "IMP".equals(encounter.getClass_().getCode());
  }
}
