package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;

/**
 * A Task stays about the same referral, patient and sender, and as urgent; its owner changes only
 * by a centre.
 */
public final class TaskKeepsWhatItIsAbout implements HandlingRule, FirmRule<Task> {

  private static final Set<ReferralStep> ASSIGNING =
      EnumSet.of(ReferralStep.FORWARD, ReferralStep.REROUTE);

  /** What a step may change; other rules say who, and how. */
  private static final Set<String> MOVING =
      Set.of(
          "text",
          "extension",
          "status",
          "statusReason",
          "businessStatus",
          "owner",
          "lastModified",
          "restriction",
          "note",
          "input",
          "output");

  @Override
  public Text text() {
    return new Text(
        "转诊任务的 {0} 不可修改。",
        "{0} of a referral's Task does not change.",
        "请保留原值；更换接收机构由转诊中心改派。",
        "Send the element as you read it; another receiver is chosen by the referral centre.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    if (!change.clientAmends() || !referral(change)) {
      return Optional.empty();
    }
    if (handling.ownerChanges() && handling.step().filter(ASSIGNING::contains).isEmpty()) {
      return refusal("Task.owner", "Task.owner");
    }
    return change.changed().stream()
        .filter(element -> !MOVING.contains(element))
        .findFirst()
        .flatMap(element -> refusal("Task." + element, "Task." + element));
  }

  private static boolean referral(Change<Task> change) {
    return new ReferralTask(change.before()).isReferral();
  }
}
