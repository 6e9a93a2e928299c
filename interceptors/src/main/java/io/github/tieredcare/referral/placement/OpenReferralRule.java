package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A rule that holds for every version of a referral, from its placement until its end. */
interface OpenReferralRule extends PlacementRule {

  @Override
  default boolean asked(Change<ServiceRequest> change) {
    return new Referral(change.after()).open();
  }
}
