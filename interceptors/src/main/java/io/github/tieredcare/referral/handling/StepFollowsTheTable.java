package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A referral moves only from a state to one that the step table allows next. */
public final class StepFollowsTheTable implements HandlingRule, FirmRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "转诊任务不能从“{0}”变为“{1}”。",
        "A referral cannot go from {0} to {1}.",
        "请读取任务的当前状态，按步骤表办理；已结束的转诊请新建。",
        "Read the Task again and take a step that the table allows; place a new referral when this"
            + " one has ended.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.movesAReferral() || handling.isKept() || exists(handling)) {
      return Optional.empty();
    }
    return refusal(
        "Task.status",
        handling.change().before().getStatus().toCode(),
        handling.change().after().getStatus().toCode());
  }

  private static boolean exists(Handling handling) {
    Optional<ReferralState> from = handling.then().state();
    Optional<ReferralState> to = handling.now().state();
    return from.isPresent() && to.isPresent() && ReferralStep.exists(from.get(), to.get());
  }
}
