package io.github.tieredcare.mandate;

import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Contract;

/** A rule on the contracts by which a body that does not treat may read. */
interface MandateRule extends FirmRule<Contract> {

  @Override
  default Class<Contract> watches() {
    return Contract.class;
  }
}
