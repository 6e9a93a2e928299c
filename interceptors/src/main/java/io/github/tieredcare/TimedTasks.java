package io.github.tieredcare;

import io.github.tieredcare.access.emergency.AwaitedReview;
import io.github.tieredcare.access.emergency.EmergencyAccess;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.timing.TimedReferral;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.timing.TimedTask;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** Every kind of Task for which time limits run. */
public final class TimedTasks {

  private TimedTasks() {}

  /** The Task as one of them; empty for any other. */
  public static Optional<TimedTask> of(Task task, Policy policy, Records records) {
    if (new EmergencyAccess(task).isOne()) {
      return Optional.of(new AwaitedReview(task, policy));
    }
    return Optional.of(new ReferralTask(task))
        .filter(ReferralTask::isReferral)
        .flatMap(it -> it.referral(records))
        .map(referral -> new TimedReferral(task, referral, policy, records));
  }
}
