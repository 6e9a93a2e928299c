package io.github.tieredcare.referral.timing;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.timing.Deadline;
import io.github.tieredcare.timing.TimedTask;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** The Task of a referral, with the limits that run for it. */
public record TimedReferral(Task task, Referral referral, Policy policy, Records records)
    implements TimedTask {

  @Override
  public List<Deadline> running() {
    return new Deadlines(task, referral, policy).running();
  }

  @Override
  public List<Resource> passed(Deadline.Kind kind, Instant at) {
    return new TimeLimit(task, referral, records, at).passed(kind);
  }
}
