package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;

/** The doctor who refers stands for it, in a Provenance made with the referral. */
final class RequesterVouchesForTheReferral implements OpenReferralRule {

  @Override
  public Text text() {
    return new Text(
        "缺少转诊医师本人的确认（Provenance）。",
        "The referring doctor has not vouched for the referral.",
        "请同时提交 Provenance：target 为本转诊单，agent.who 为转诊医师，onBehalfOf（如填写）为转出机构，recorded 不晚于当前时间。",
        "Send with it a Provenance whose target is the referral, whose agent.who is the requester, onBehalfOf (if given) the sending institution, and recorded not in the future.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    return placement
            .records()
            .pointing(ReferralLinks.PROVENANCE, Records.to(placement.referral().request()))
            .stream()
            .filter(it -> placement.past(new DateTimeType(it.getRecorded())))
            .flatMap(it -> it.getAgent().stream())
            .anyMatch(agent -> vouches(agent, placement))
        ? Optional.empty()
        : refusal("ServiceRequest.requester");
  }

  private static boolean vouches(ProvenanceAgentComponent agent, Placement placement) {
    return Records.same(agent.getWho(), placement.referral().request().getRequester())
        && (!agent.hasOnBehalfOf() || isSender(agent.getOnBehalfOf(), placement));
  }

  private static boolean isSender(Reference party, Placement placement) {
    return placement
        .sender()
        .filter(
            it -> new Directory(placement.records()).belongs(party, it.getIdElement().getIdPart()))
        .isPresent();
  }
}
