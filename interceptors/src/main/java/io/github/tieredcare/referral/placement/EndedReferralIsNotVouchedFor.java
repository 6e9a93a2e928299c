package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Nothing is added to what has ended; an emergency may be over before its doctor comes to sign. */
final class EndedReferralIsNotVouchedFor implements FirmRule<Provenance> {

  @Override
  public Text text() {
    return new Text(
        "转诊已结束，不能再提交该转诊单的医师确认（Provenance）。",
        "A referral that has ended is not vouched for any more.",
        "如仍需转诊，请新建转诊单并附 Provenance；急诊转诊完成后可以补交。",
        "If the patient still has to be referred, place a new referral with its Provenance; only that of a completed emergency may follow.");
  }

  @Override
  public Class<Provenance> watches() {
    return Provenance.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<Provenance> change, Records records) {
    return change.creates()
            && change.after().getTarget().stream()
                .flatMap(target -> records.read(ServiceRequest.class, target).stream())
                .anyMatch(EndedReferralIsNotVouchedFor::hasEnded)
        ? refusal("Provenance.target")
        : Optional.empty();
  }

  private static boolean hasEnded(ServiceRequest request) {
    return ClosedReferralStaysClosed.closed(request)
        && !(new Referral(request).emergency()
            && request.getStatus() == ServiceRequestStatus.COMPLETED);
  }
}
