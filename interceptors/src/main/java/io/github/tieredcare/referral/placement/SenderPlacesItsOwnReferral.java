package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral is written by the institution of the doctor who refers, and by nobody else. */
final class SenderPlacesItsOwnReferral implements OwnRecordRule<ServiceRequest> {

  @Override
  public Text text() {
    return new Text(
        "转诊单只能由转诊医师所在机构填写和修改。",
        "A referral is written and changed only by the institution of the doctor who refers.",
        "请以转诊医师所在机构的身份提交，或将申请医师改为本机构医师。",
        "Send it as the institution of the referring doctor, or name a doctor of your own as requester.");
  }

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public Stream<Owner> owners(ServiceRequest request) {
    return Stream.of(new Owner("ServiceRequest.requester", request.getRequester()));
  }
}
