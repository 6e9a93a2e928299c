package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A receiver who has read a paper can rely on its staying; papers may only be added. */
final class PlacedReferralKeepsItsPapers implements ReferralRule {

  @Override
  public Text text() {
    return new Text(
        "转诊单送出后只能补充资料，不能移除：{0}。",
        "Papers may be added to a placed referral but not taken away: {0}.",
        "请保留原有 supportingInfo，再追加新的资料。",
        "Keep every earlier supportingInfo and add the new papers after them.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    if (!ReferralRule.changesPlaced(change)) {
      return Optional.empty();
    }
    var lost =
        change.before().getSupportingInfo().stream()
            .filter(paper -> !kept(paper, change.after()))
            .map(Reference::getReference)
            .toList();
    return lost.isEmpty()
        ? Optional.empty()
        : refusal("ServiceRequest.supportingInfo", String.join(", ", lost));
  }

  /** Whether a paper is still among those of the later version. */
  static boolean kept(Reference paper, ServiceRequest after) {
    return after.getSupportingInfo().stream().anyMatch(it -> Records.same(it, paper));
  }
}
