package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Period;

/** A consent does not reach back: nobody makes a reading lawful afterwards. */
final class RecordConsentIsRecordedAtOnce implements RecordConsentRule {

  /** How far a hospital's clock may run ahead of the exchange's. */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  @Override
  public Text text() {
    return new Text(
        "授权须及时登记，不得倒签或早于登记时间{0}小时以上生效。",
        "A consent is recorded within {0} hours of being given, and takes effect no earlier than that.",
        "请据实填写 dateTime 与 provision.period.start；已超过时限的，请重新取得授权。",
        "State dateTime and provision.period.start as they are; when it is too late, ask the patient anew.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    var within = change.policy().accessLimits().consentRecordedWithin();
    var earliest = change.at().minus(within);
    var signed = new Period().setStartElement(given.consent().getDateTimeElement());
    var from = Span.of(signed).from();
    boolean past = from.filter(it -> !it.isAfter(change.at().plus(CLOCK_SKEW))).isPresent();
    if (!past || reachesBack(from, earliest)) {
      return refusal("Consent.dateTime", within.toHours());
    }
    return reachesBack(Span.of(given.consent().getProvision().getPeriod()).from(), earliest)
        ? refusal("Consent.provision.period", within.toHours())
        : Optional.empty();
  }

  private static boolean reachesBack(Optional<Instant> from, Instant earliest) {
    return from.filter(it -> !it.isBefore(earliest)).isEmpty();
  }
}
