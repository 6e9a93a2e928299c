package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.slot.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slots that a hospital holds back are announced when they are released, over HTTP. */
class ReleaseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final Instant RELEASE = DAY.minusDays(2).atStartOfDay(Span.ZONE).toInstant();

  private final Clinic clinic = new Clinic();

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void isNotedOnceOnSessionsThatAreStillHeld() {
    clinic.now(DAY.minusDays(20));
    clinic.hospital().published(Hospital.morning(DAY, 2, 6));
    var slots = clinic.search(DAY, "");
    var stopped = slots.get(0);
    assertThat(clinic.withdraws(Hospital.ID, stopped, null).statusCode()).isEqualTo(200);
    var held = slots.stream().filter(slot -> !isOfOne(slot, stopped)).findFirst().orElseThrow();
    assertThat(session(held).releasedAt()).isEmpty();

    clinic.at(RELEASE);
    clinic.hospital().door().bean(Scheduler.class).triggerCheckForDueExecutions();

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(session(held).releasedAt()).contains(RELEASE));
    assertThat(session(stopped).releasedAt()).isEmpty();

    var noted = version(held);
    clinic
        .hospital()
        .door()
        .bean(Releases.class)
        .ring(new Release(Hospital.ID, DAY, RELEASE).name());
    assertThat(version(held)).isEqualTo(noted);
  }

  private static boolean isOfOne(Slot one, Slot other) {
    return one.getSchedule().getReference().equals(other.getSchedule().getReference());
  }

  private Session session(Slot slot) {
    return new Session(
        clinic.hospital().read(Bookers.ID, slot.getSchedule().getReference(), Schedule.class));
  }

  private String version(Slot slot) {
    return session(slot).schedule().getMeta().getVersionId();
  }
}
