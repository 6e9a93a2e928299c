package io.github.tieredcare.access.visit;

import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Encounter;

/** A rule on the visits that open a record. */
interface VisitRule extends FirmRule<Encounter> {

  @Override
  default Class<Encounter> watches() {
    return Encounter.class;
  }
}
