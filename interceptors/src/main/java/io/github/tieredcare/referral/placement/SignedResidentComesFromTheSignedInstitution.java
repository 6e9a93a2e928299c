package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;

/** First contact is with the family doctor; the patient may still choose otherwise. */
final class SignedResidentComesFromTheSignedInstitution implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "该患者已签约家庭医生，非急诊上转建议先经签约机构首诊。",
        "This resident has a family doctor: except in an emergency, the first contact should be there.",
        "可告知患者先到签约机构就诊；患者坚持时可继续转诊，无需处理。",
        "Tell the patient about the family doctor; if the patient prefers this way, nothing more is needed.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var referral = placement.referral();
    var signings = signings(placement);
    return !referral.goes(Direction.UP)
            || referral.emergency()
            || signings.isEmpty()
            || signings.stream()
                .anyMatch(it -> leadsTo(it, placement) || passedThrough(it, placement))
        ? Optional.empty()
        : refusal("ServiceRequest.requester");
  }

  private static List<EpisodeOfCare> signings(Placement placement) {
    return placement.records().pointing(ReferralLinks.EPISODES, placement.patient()).stream()
        .filter(
            episode -> episode.getType().stream().anyMatch(EpisodeType.FAMILY_DOCTOR_SIGNING::in))
        .filter(episode -> episode.getStatus() == EpisodeOfCareStatus.ACTIVE)
        .filter(episode -> Span.of(episode.getPeriod()).holds(placement.change().at()))
        .toList();
  }

  /** A village doctor who sends a resident to the signed institution does what the rule asks. */
  private static boolean leadsTo(EpisodeOfCare signing, Placement placement) {
    return placement
        .target()
        .filter(it -> Records.same(Records.to(it), signing.getManagingOrganization()))
        .isPresent();
  }

  private static boolean passedThrough(EpisodeOfCare signing, Placement placement) {
    var steps = new Ladder(placement.records()).below(placement.referral());
    return Stream.concat(Stream.of(placement.referral()), steps.stream())
        .flatMap(step -> step.sender(placement.records()).stream())
        .map(Records::to)
        .anyMatch(sender -> Records.same(sender, signing.getManagingOrganization()));
  }
}
