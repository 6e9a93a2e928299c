package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A rule on who may write a referral, and what stays of it: it holds in an emergency too. */
interface ReferralRule extends FirmRule<ServiceRequest> {

  @Override
  default Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  /** Whether a client changes a referral that is placed and has not ended. */
  static boolean changesPlaced(Change<ServiceRequest> change) {
    return change.clientAmends() && new Referral(change.before()).open();
  }
}
