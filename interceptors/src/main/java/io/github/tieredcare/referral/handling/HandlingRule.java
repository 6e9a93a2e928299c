package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A rule on what a party does with a referral that was placed. */
interface HandlingRule extends Rule<Task> {

  /** The refusal of this step, or nothing. */
  Optional<Refusal> judge(Handling handling);

  @Override
  default Class<Task> watches() {
    return Task.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Task> change, Records records) {
    return judge(new Handling(change, records));
  }
}
