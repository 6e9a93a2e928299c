package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A rule that is asked once, when a sender places a referral: what it looks at is then fixed. */
interface PlacementRule extends Rule<ServiceRequest> {

  /** The refusal of this placement, or nothing. */
  Optional<Refusal> judge(Placement placement);

  /** Whether the rule has its say in this change. */
  default boolean asked(Change<ServiceRequest> change) {
    return change.turns(request -> new Referral(request).open());
  }

  @Override
  default Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    return change.deletes() || change.caller().isExchange() || !asked(change)
        ? Optional.empty()
        : judge(new Placement(new Referral(change.after()), change, records));
  }
}
