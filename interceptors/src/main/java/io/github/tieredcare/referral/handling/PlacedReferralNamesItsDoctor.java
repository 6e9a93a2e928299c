package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A draft that the exchange prepares may be an institution's; a placed referral is a doctor's. */
public final class PlacedReferralNamesItsDoctor implements FirmRule<ServiceRequest> {

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public Text text() {
    return new Text(
        "送出的转诊单须写明转诊医师。",
        "A placed referral names the doctor who refers.",
        "请在 ServiceRequest.requester 填写转诊医师的 PractitionerRole。",
        "Put the referring doctor's PractitionerRole into ServiceRequest.requester.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    return Referral.placedBy(change)
            && records.read(PractitionerRole.class, change.after().getRequester()).isEmpty()
        ? refusal("ServiceRequest.requester")
        : Optional.empty();
  }
}
