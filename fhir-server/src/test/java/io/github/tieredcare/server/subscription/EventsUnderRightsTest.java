package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.repeat.Sending;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscriber is told what it may know, and of all of that. */
class EventsUnderRightsTest {

  private static final String SENDER = Sending.SENDER;
  private static final String STRANGER = "district-hospital";

  private final Reading reading = new Reading();

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void whatOneMayNotSeeHasNoNumber() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), STRANGER);
    assertThat(reading.read(id, STRANGER, "").body()).contains("\"valueString\":\"0\"");

    reading.subscribing.refer();
    var seen = referredWithConsent();
    reading.subscribing.refer();
    var seenToo = referredWithConsent();

    reading.read(id, STRANGER, "?eventsSinceNumber=2&wait=20");
    var told = reading.read(id, STRANGER, "");
    assertThat(told.numbers()).containsExactly(1L, 2L);
    assertThat(told.foci()).containsExactly(seen, seenToo);
  }

  @Test
  void theEventThatEndsARelationshipReachesItsParties() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_CLOSED), SENDER);
    var patient = reading.sending.newPatient();
    reading.subscribing.refer(patient);
    reading.cancel(patient);

    assertThat(reading.read(id, SENDER, "?wait=20").foci()).hasSize(1);
  }

  @Test
  void whoseRightHasEndedKeepsTheNumberAndNothingElse() {
    var asked = Subscribing.holding("full-resource", Reading.unaddressed(Topic.RESULT_FINAL));
    var id = reading.made(asked, SENDER);
    var patient = reading.sending.newPatient();
    reading.subscribing.refer(patient);
    var report = Reported.by(STRANGER, patient, reading.sending);
    var before = reading.read(id, SENDER, "?wait=20");
    assertThat(before.foci())
        .containsExactly("DiagnosticReport/" + report.getIdElement().getIdPart());
    assertThat(before.body()).contains(Reported.SECRET);

    reading.cancel(patient);

    var after = reading.read(id, SENDER, "");
    assertThat(after.numbers()).containsExactly(1L);
    assertThat(after.foci()).isEmpty();
    assertThat(after.body())
        .doesNotContain(Reported.SECRET)
        .doesNotContain(report.getIdElement().getIdPart());
  }

  @Test
  void whoReadsNeedsTheScopeForWhatIsToldOf() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (var scope :
        List.of("system/Subscription.r", "system/Subscription.r system/Task.r?status=requested")) {
      var token = reading.sending.door().token(SENDER, scope);
      var answer = reading.sending.door().get("Subscription/" + id + "/$events", token);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).contains("Task.r");
    }
    assertThat(reading.read(id, SENDER, "").numbers()).isEmpty();
  }

  @Test
  void aSystemIsToldByNoScopeThatOnlyAPersonHas() {
    reading
        .sending
        .door()
        .register(
            new ClientSystem(
                "of-persons-only",
                Set.of(SENDER),
                Set.of("system/Subscription.crus", "user/Task.rs", "patient/Task.rs"),
                Optional.empty()));
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), "of-persons-only");
    var other = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    assertThat(reading.get("Task", "of-persons-only").statusCode()).isEqualTo(403);

    reading.subscribing.refer();

    assertThat(reading.read(other, SENDER, "?wait=20").numbers()).containsExactly(1L);
    assertThat(reading.read(id, SENDER, "").numbers()).isEmpty();
  }

  @Test
  void whoIsToldOfARecordIsOnRecordWithIt() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    reading.subscribing.refer();
    var focus = reading.read(id, SENDER, "?wait=20").foci().get(0);

    var told = "ARRAY['%s', 'Subscription/%s']".formatted(focus, id);
    assertThat(
            reading.sending.count(
                "SELECT count(*) FROM exchange.audit_event WHERE records @> " + told))
        .isEqualTo(1);
  }

  /** Refers a patient who has opened their record to the stranger. */
  private String referredWithConsent() {
    var patient = reading.sending.newPatient();
    reading.sending.door().store(RecordConsent.of(patient.getIdPart(), STRANGER));
    reading.subscribing.refer(patient);
    return reading.referralOf(patient);
  }
}
