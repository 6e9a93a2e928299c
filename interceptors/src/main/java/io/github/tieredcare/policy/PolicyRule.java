package io.github.tieredcare.policy;

import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Library;

/** A rule on what a region may write as its policy. */
interface PolicyRule extends FirmRule<Library> {

  @Override
  default Class<Library> watches() {
    return Library.class;
  }
}
