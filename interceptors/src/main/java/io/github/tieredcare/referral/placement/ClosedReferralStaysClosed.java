package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** What has ended is history: a new need is a new referral. */
final class ClosedReferralStaysClosed implements FirmRule {

  private static final Set<ServiceRequestStatus> CLOSED =
      EnumSet.of(
          ServiceRequestStatus.COMPLETED,
          ServiceRequestStatus.REVOKED,
          ServiceRequestStatus.ENTEREDINERROR);

  private static final Text TEXT =
      new Text(
          "已结束的转诊单不可修改。",
          "A referral that has ended cannot be changed.",
          "如仍需转诊，请新建转诊单，并以 basedOn 指向本单。",
          "If the patient still has to be referred, place a new referral that is basedOn this one.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    return change.creates()
            || change.deletes()
            || change.caller().isExchange()
            || !closed(change.before())
        ? Optional.empty()
        : refusal("ServiceRequest.status");
  }

  private static boolean closed(ServiceRequest request) {
    return CLOSED.contains(request.getStatus());
  }
}
