package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * A ladder has no foreign rungs: each step is of the same patient and passed through its sender.
 *
 * <p>Whoever joins a ladder is shown all of it, so this is a matter of access: it holds for a draft
 * and in an emergency too.
 */
final class ReferralFollowsItsEarlierStep implements PlacementRule, AccessRule<ServiceRequest> {

  @Override
  public Text text() {
    return new Text(
        "basedOn 须为同一患者、且由本机构送出或经本机构处理的上一级转诊。",
        "basedOn names an earlier referral of the same patient that the sender placed or handled.",
        "请核对 basedOn；若并非接续前次转诊，请删除该项。",
        "Check basedOn, or leave it out if this referral continues no other.");
  }

  @Override
  public boolean asked(Change<ServiceRequest> change) {
    return PlacementRule.super.asked(change)
        || change.creates()
        || !change.keeps(ServiceRequest::getSubject)
        || !change.keeps(ServiceRequest::getRequester)
        || !change.keepsAll(ServiceRequest::getBasedOn);
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    return placement.referral().request().getBasedOn().stream()
            .allMatch(step -> follows(step, placement))
        ? Optional.empty()
        : refusal("ServiceRequest.basedOn");
  }

  private static boolean follows(Reference step, Placement placement) {
    var request = placement.referral().request();
    return !Records.same(step, Records.to(request))
        && placement
            .records()
            .read(ServiceRequest.class, step)
            .filter(earlier -> Records.same(earlier.getSubject(), request.getSubject()))
            .filter(earlier -> passedThroughSender(new Referral(earlier), placement))
            .isPresent();
  }

  private static boolean passedThroughSender(Referral earlier, Placement placement) {
    return placement
        .sender()
        .map(sender -> sender.getIdElement().getIdPart())
        .filter(sender -> new Involvement(earlier, placement.records()).of(sender))
        .isPresent();
  }
}
