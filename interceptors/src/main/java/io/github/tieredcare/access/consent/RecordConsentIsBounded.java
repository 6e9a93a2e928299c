package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Duration;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/** A consent to read the record ends, and not too far away. */
final class RecordConsentIsBounded implements RecordConsentRule {

  /** An end that is given as a day lasts until the day is over. */
  private static final Duration A_DAY = Duration.ofDays(1);

  @Override
  public Text text() {
    return new Text(
        "授权期限须有起止，且不超过{0}天。",
        "A consent to read the record has a beginning and an end, at most {0} days apart.",
        "请填写 provision.period 的起止时间；到期后可重新取得授权。",
        "Give provision.period a start and an end within that time; the patient may consent anew after it.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    var span = Span.of(given.consent().getProvision().getPeriod());
    var longest = change.policy().accessLimits().consent();
    var ends =
        span.from()
            .flatMap(
                from ->
                    span.until()
                        .filter(until -> until.isAfter(from))
                        .filter(until -> !until.isAfter(from.plus(longest).plus(A_DAY))));
    return ends.isPresent()
        ? Optional.empty()
        : refusal("Consent.provision.period", longest.toDays());
  }
}
