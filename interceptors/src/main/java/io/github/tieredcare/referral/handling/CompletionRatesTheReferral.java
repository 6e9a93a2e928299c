package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever completes a referral rates it: was it needed, complete, in time? */
public final class CompletionRatesTheReferral implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "完成转诊须评价本次转诊：缺少“{0}”。",
        "Completing a referral rates it; the rating {0} is missing.",
        "请在 Task.output 填写 needed、complete、timely 三项评价（referral-rating）。",
        "Add to Task.output the ratings needed, complete and timely, with codes of referral-rating.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.takes(ReferralStep.COMPLETE)) {
      return Optional.empty();
    }
    return Stream.of(TaskOutput.NEEDED, TaskOutput.COMPLETE, TaskOutput.TIMELY)
        .filter(kind -> !handling.rates(kind))
        .findFirst()
        .flatMap(kind -> refusal("Task.output", kind.code()));
  }
}
