package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** What follows from what a party does with a referral that was placed. */
interface HandlingConsequence extends Consequence<Task> {

  /** The records to write because of this step. */
  List<Resource> writes(Handling handling);

  @Override
  default Class<Task> watches() {
    return Task.class;
  }

  @Override
  default List<Resource> writes(Findings<Task> findings, Records records) {
    return writes(new Handling(findings.change(), records));
  }
}
