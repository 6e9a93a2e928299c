package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.placement.OpenReferrals;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;

/** A centre assigns nobody to a department for which the patient waits already. */
public final class AssignedPatientWaitsInOneQueue implements HandlingRule {
  @Override
  public Text text() {
    return new Text(
        "该患者在所分派的科室已有未结束的转诊。",
        "The patient already has an open referral to the department assigned.",
        "请另行分派，或退回本单并建议转出机构在原转诊单上补充资料。",
        "Assign another, or reject this referral and advise the sender to add to the one that is open.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.assigns()) {
      return Optional.empty();
    }
    var owner = handling.change().after().getOwner();
    return handling
        .referral()
        .filter(
            it -> new OpenReferrals(handling.records()).besideOneAssigned(it, owner).isPresent())
        .flatMap(it -> refusal("Task.owner"));
  }

  @Override
  public Set<String> guards(Change<Task> change, Records records) {
    return new Handling(change, records).assigns()
        ? Set.of(OpenReferrals.guard(change.after().getFor()))
        : Set.of();
  }
}
