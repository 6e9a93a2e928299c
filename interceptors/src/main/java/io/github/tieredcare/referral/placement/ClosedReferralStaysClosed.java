package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** What has ended is history; only the papers of an emergency may still follow. */
final class ClosedReferralStaysClosed implements ReferralRule {

  private static final Set<ServiceRequestStatus> CLOSED =
      EnumSet.of(
          ServiceRequestStatus.COMPLETED,
          ServiceRequestStatus.REVOKED,
          ServiceRequestStatus.ENTEREDINERROR);

  @Override
  public Text text() {
    return new Text(
        "已结束的转诊单不可修改。",
        "A referral that has ended cannot be changed.",
        "如仍需转诊，请新建转诊单，并以 basedOn 指向本单。",
        "If the patient still has to be referred, place a new referral that is basedOn this one.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    return !change.clientAmends() || !closed(change.before()) || addsPapersOfAnEmergency(change)
        ? Optional.empty()
        : refusal("ServiceRequest.status");
  }

  /** An emergency may be over before its papers are written: they still may follow. */
  private static boolean addsPapersOfAnEmergency(Change<ServiceRequest> change) {
    var before = change.before();
    return new Referral(before).emergency()
        && before.getStatus() == ServiceRequestStatus.COMPLETED
        && change.keepsAllBut("supportingInfo", "requisition")
        && before.getSupportingInfo().stream()
            .allMatch(paper -> PlacedReferralKeepsItsPapers.kept(paper, change.after()));
  }

  static boolean closed(ServiceRequest request) {
    return CLOSED.contains(request.getStatus());
  }
}
