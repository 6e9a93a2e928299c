package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * Every step of a ladder carries the requisition of the first, so that one search shows them all; a
 * placed referral names the policy it was judged under.
 */
public final class ReferralJoinsItsLadder implements Stamp<ServiceRequest> {

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public void fill(Change<ServiceRequest> change, Records records) {
    var request = change.after();
    request.setRequisition(
        fromBefore(request, records).or(() -> kept(change)).orElseGet(() -> ownRoot(request)));
    if (change.caller().isExchange()) {
      return;
    }
    if (new Referral(request).active()) {
      DecidedUnder.stamp(request, change);
    } else {
      DecidedUnder.keep(request, change);
    }
  }

  /** What a draft once followed binds it no longer. */
  private static Optional<Identifier> kept(Change<ServiceRequest> change) {
    return change.creates() || change.before().getStatus() == ServiceRequestStatus.DRAFT
        ? Optional.empty()
        : Optional.of(change.before().getRequisition()).filter(it -> !it.isEmpty());
  }

  private static Optional<Identifier> fromBefore(ServiceRequest request, Records records) {
    return request.getBasedOn().stream()
        .flatMap(step -> records.read(ServiceRequest.class, step).stream())
        .map(ServiceRequest::getRequisition)
        .filter(requisition -> !requisition.isEmpty())
        .findFirst();
  }

  private static Identifier ownRoot(ServiceRequest request) {
    var number =
        request.getIdentifier().stream()
            .filter(it -> IdentifierSystem.REFERRAL_NUMBER.equals(it.getSystem()))
            .findFirst();
    var root = new Identifier().setSystem(IdentifierSystem.REQUISITION);
    number.ifPresent(it -> root.setValue(assigner(it) + ":" + it.getValue()));
    return root.hasValue() ? root : new Identifier();
  }

  private static String assigner(Identifier number) {
    return number.getAssigner().getReferenceElement().getIdPart();
  }
}
