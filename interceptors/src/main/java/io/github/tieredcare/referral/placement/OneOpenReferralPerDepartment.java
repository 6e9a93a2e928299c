package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A patient waits for one department in one queue, not in two. */
final class OneOpenReferralPerDepartment implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "该患者在同一科室已有未结束的转诊{0}。",
        "The patient already has an open referral{0} to the same department.",
        "请在原转诊单上补充资料；确需重新转诊的，请先结束原单，或以 basedOn 指向原单。",
        "Add to that referral; to refer anew, end it first, or place the new one basedOn it.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var duplicate = new OpenReferrals(placement.records()).beside(placement.referral());
    return duplicate.isEmpty()
        ? Optional.empty()
        : refusal("ServiceRequest.performer", named(placement, duplicate.get()));
  }

  @Override
  public Set<String> guards(Change<ServiceRequest> change, Records records) {
    return !change.deletes() && asked(change)
        ? Set.of(OpenReferrals.guard(change.after().getSubject()))
        : Set.of();
  }

  /** Whoever has no part in the other referral does not learn which it is. */
  private static String named(Placement placement, Referral other) {
    var caller = placement.change().caller().institution();
    return new Involvement(other, placement.records()).of(caller)
        ? " " + Records.to(other.request()).getReference()
        : "";
  }
}
