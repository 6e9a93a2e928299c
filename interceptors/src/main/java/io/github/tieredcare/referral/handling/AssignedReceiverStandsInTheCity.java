package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/**
 * A centre sends nobody out of the city who was not assessed for it: what leaving the city needs is
 * asked when a referral out of it is placed.
 */
public final class AssignedReceiverStandsInTheCity implements HandlingRule {
  @Override
  public Text text() {
    return new Text(
        "转诊单未按跨市转诊申请，不能分派到本市以外的机构。",
        "The referral was not placed as one out of the city, so it cannot be assigned out of it.",
        "请分派给本市机构；确需外转的，请退回并建议转出机构另行提交外转（outside）申请。",
        "Assign it within the city or, where the patient has to leave, reject it and advise the sender to"
            + " place a referral with the direction outside.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    return handling.assigns()
            && elsewhere(
                change.after().getRequester(), change.after().getOwner(), handling.records())
            && handling.referral().filter(it -> !mayLeave(it, handling.records())).isPresent()
        ? refusal("Task.owner")
        : Optional.empty();
  }

  /** The way back down is never leaving; a target out of the city was assessed when placed. */
  private static boolean mayLeave(Referral referral, Records records) {
    return referral.goes(Direction.OUTSIDE)
        || referral.goes(Direction.DOWN)
        || referral
            .target(records)
            .filter(to -> elsewhere(referral.request().getRequester(), Records.to(to), records))
            .isPresent();
  }

  private static boolean elsewhere(Reference from, Reference to, Records records) {
    var receiver = divisionOf(to, records);
    return receiver.isPresent()
        && divisionOf(from, records)
            .filter(sender -> !Directory.sameCity(sender, receiver.get()))
            .isPresent();
  }

  private static Optional<String> divisionOf(Reference party, Records records) {
    Optional<Organization> institution = new Directory(records).institutionOf(party);
    return institution.map(Directory::divisionOf);
  }
}
