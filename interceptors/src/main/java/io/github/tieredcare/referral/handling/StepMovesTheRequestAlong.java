package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** The ServiceRequest has the status that its Task's state gives it: the two never disagree. */
public final class StepMovesTheRequestAlong implements Consequence<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    var change = findings.change();
    if (!change.amends() || !new ReferralTask(change.after()).isReferral()) {
      return List.of();
    }
    return moved(new ReferralTask(change.after()), records).stream()
        .map(Resource.class::cast)
        .toList();
  }

  private static Optional<ServiceRequest> moved(ReferralTask task, Records records) {
    var status = task.state().map(state -> state.request());
    return task.referral(records)
        .filter(referral -> status.filter(referral.request().getStatus()::equals).isEmpty())
        .map(referral -> referral.request().copy().setStatus(status.orElseThrow()));
  }
}
