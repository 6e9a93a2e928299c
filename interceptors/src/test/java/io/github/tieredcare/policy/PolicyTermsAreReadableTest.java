package io.github.tieredcare.policy;

import static io.github.tieredcare.policy.StandardPolicy.regional;
import static io.github.tieredcare.policy.StandardPolicy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No term can be stored that the exchange could not read when it needs it. */
class PolicyTermsAreReadableTest {

  private static final Policy STANDARD = StandardPolicy.policies().standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule",
        "tier",
        "answer-within",
        "acknowledge-within",
        "papers-within",
        "accepted-for",
        "centre-reviews",
        "only-lead-sends-outside",
        "judges-what-was-begun",
        "outside-assessor-title",
        "signing-part",
        "early-credit-code",
        "down-criterion",
        "holiday",
        "make-up-day",
        "no-show-after",
        "readable-after-closing",
        "quick-reminders",
        "then-remind-every",
        "consent-at-most",
        "consent-recorded-within",
        "emergency-access-for",
        "emergency-reviewed-within",
        "home-care-for",
        "stay-at-most",
        "visit-recorded-within",
        "sensitive-code"
      })
  void everyTermIsReadAndNamed(String term) {
    assertThat(judge(with(policy(), term, new Attachment())))
        .hasValueSatisfying(refusal -> assertThat(refusal.text().en()).contains(term));
  }

  @ParameterizedTest
  @CsvSource({"1.5, h", "-1, d", "99999999999, d", "9223372036854775807, d", "1, wk"})
  void aTimeIsWholeAndWithinTenYears(String amount, String unit) {
    var limit = new Duration();
    limit.setValue(new java.math.BigDecimal(amount)).setCode(unit);
    assertThat(judge(with(policy(), "papers-within", limit))).isPresent();
  }

  @Test
  void aHolidayIsOneDay() {
    assertThat(judge(with(policy(), "holiday", new DateType("2026-10")))).isPresent();
    assertThat(judge(with(policy(), "holiday", new DateType("2026-10-01")))).isEmpty();
  }

  @Test
  void nobodyIsRemindedLessThanNever() {
    assertThat(judge(with(policy(), "quick-reminders", new IntegerType(-1)))).isPresent();
    assertThat(judge(with(policy(), "quick-reminders", new IntegerType(0)))).isEmpty();
  }

  @Test
  void termsThatAreLeftOutAreThoseOfTheWiderPolicy() {
    assertThat(judge(policy())).isEmpty();
  }

  private static Library policy() {
    return regional("1", "340200", "2026-01-01");
  }

  private static Optional<Refusal> judge(Library policy) {
    var change = new Change<>(null, policy, Caller.exchange(), Instant.EPOCH, STANDARD);
    return new PolicyTermsAreReadable().refuse(change, new RecordsInMemory());
  }
}
