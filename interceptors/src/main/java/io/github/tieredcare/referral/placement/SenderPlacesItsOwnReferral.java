package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral is written by the institution of the doctor who refers, and by nobody else. */
final class SenderPlacesItsOwnReferral implements FirmRule {

  private static final Text TEXT =
      new Text(
          "转诊单只能由转诊医师所在机构填写和修改。",
          "A referral is written and changed only by the institution of the doctor who refers.",
          "请以转诊医师所在机构的身份提交，或将申请医师改为本机构医师。",
          "Send it as the institution of the referring doctor, or name a doctor of your own as requester.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    boolean own =
        Stream.of(change.before(), change.after())
            .filter(Objects::nonNull)
            .allMatch(request -> sentBy(change.caller().institution(), request, records));
    return change.deletes() || change.caller().isExchange() || own
        ? Optional.empty()
        : refusal("ServiceRequest.requester");
  }

  private static boolean sentBy(String institution, ServiceRequest request, Records records) {
    return new Directory(records).belongs(request.getRequester(), institution);
  }
}
