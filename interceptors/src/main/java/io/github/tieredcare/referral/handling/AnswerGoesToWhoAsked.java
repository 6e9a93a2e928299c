package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** What was asked for goes back to who asked: to the centre's review or to the receiver. */
public final class AnswerGoesToWhoAsked implements HandlingRule, FirmRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "补充资料后须交回提出要求的一方（{0}）。",
        "An answer goes back to who asked: Task.status becomes {0}.",
        "请将 Task.status 改为所示状态后重新提交。",
        "Send the Task with that status.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.takes(ReferralStep.RESUBMIT) && !handling.takes(ReferralStep.ANSWER)) {
      return Optional.empty();
    }
    var due =
        handling.then().withCentre(handling.records())
            ? ReferralStep.RESUBMIT.to()
            : ReferralStep.ANSWER.to();
    return handling.now().state().filter(due::equals).isPresent()
        ? Optional.empty()
        : refusal("Task.status", due.task().toCode());
  }
}
