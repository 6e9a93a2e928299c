package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A patient is missed only once the appointed time has passed: until then they may still come. */
public final class NoShowComesAfterTheAppointedTime implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "约定的就诊时间未过（{0} 之前患者仍可到诊），不能登记未到。",
        "The appointed time has not passed: the patient may still come until {0}.",
        "请在该时间之后登记未到；如转诊不再需要，由转出机构取消。",
        "Report the no-show after that time; a referral that is not needed any more is cancelled by"
            + " its sender.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    return handling.takes(ReferralStep.REPORT_NO_SHOW)
        ? missedFrom(change, handling.records())
            .filter(change.at()::isBefore)
            .flatMap(from -> refusal("Task.status", Span.minute(from)))
        : Optional.empty();
  }

  /** None where no place was named, as in an emergency. */
  private static Optional<Instant> missedFrom(Change<Task> change, Records records) {
    return new Places(change.before(), records)
        .missed()
        .map(missed -> missed.plus(change.policy().noShowAfter()));
  }
}
