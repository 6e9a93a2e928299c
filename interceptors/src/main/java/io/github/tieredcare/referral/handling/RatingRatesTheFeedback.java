package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** The sender's last word on a completed referral is a rating of the feedback. */
public final class RatingRatesTheFeedback implements Rule<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public Text text() {
    return new Text(
        "评价须给出“{0}”。",
        "Rating a completed referral needs {0}.",
        "请在 Task.output 填写 feedback-rating（referral-rating 代码）。",
        "Add to Task.output a feedback-rating with a code of referral-rating.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    var handling = new Handling(change, records);
    return handling.takes(ReferralStep.RATE) && !handling.rates(TaskOutput.FEEDBACK_RATING)
        ? refusal("Task.output", TaskOutput.FEEDBACK_RATING.code())
        : Optional.empty();
  }
}
