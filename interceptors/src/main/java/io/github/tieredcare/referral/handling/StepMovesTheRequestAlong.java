package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The ServiceRequest has the status that its Task's state gives it: the two never disagree. */
public final class StepMovesTheRequestAlong implements HandlingConsequence {

  @Override
  public List<Resource> writes(Handling handling) {
    var change = handling.change();
    if (!change.amends() || !new ReferralTask(change.after()).isReferral()) {
      return List.of();
    }
    return moved(new ReferralTask(change.after()), handling.records()).stream()
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
