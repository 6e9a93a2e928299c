package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** The sender's last word on a completed referral is a rating of the feedback. */
public final class RatingRatesTheFeedback implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "评价须给出“{0}”。",
        "Rating a completed referral needs {0}.",
        "请在 Task.output 填写 feedback-rating（referral-rating 代码）。",
        "Add to Task.output a feedback-rating with a code of referral-rating.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    return handling.takes(ReferralStep.RATE) && !handling.rates(TaskOutput.FEEDBACK_RATING)
        ? refusal("Task.output", TaskOutput.FEEDBACK_RATING.code())
        : Optional.empty();
  }
}
