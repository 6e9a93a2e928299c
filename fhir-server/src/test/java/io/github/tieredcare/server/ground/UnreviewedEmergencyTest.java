package io.github.tieredcare.server.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.tieredcare.profile.AccessFinding;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.server.MovableClock;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has not reviewed an emergency access in time is reminded, again and again. */
class UnreviewedEmergencyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration IN_TIME = Duration.ofHours(71);
  private static final Duration TOO_LATE = Duration.ofHours(73);

  private final Ward ward = new Ward();
  private final MovableClock clock = ward.sending.door().exchange().clock();

  @AfterEach
  void setTheClockRight() {
    clock.reset();
  }

  @Test
  void theAuthorityIsRemindedUntilItReviews() {
    var task = opened();
    later(IN_TIME);
    assertThat(reminders()).isEmpty();

    later(TOO_LATE.minus(IN_TIME));
    await().atMost(PATIENCE).until(() -> reminders().size() == 1);
    var reminder = reminders().get(0);
    assertThat(reminder.getRecipientFirstRep().getReference())
        .isEqualTo("Organization/" + Ward.AUTHORITY);
    assertThat(reminder.getAboutFirstRep().getReference()).isEqualTo("Task/" + task.getIdPart());
    assertThat(reminder.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("not-reviewed");
    assertThat(reminder.getPayloadFirstRep().getContentStringType().getValue())
        .containsPattern("\\p{IsHan}")
        .contains("review");

    later(TOO_LATE);
    await().atMost(PATIENCE).until(() -> reminders().size() == 2);
  }

  @Test
  void aReviewedOneIsNotAskedForAgain() {
    var task = opened();
    later(TOO_LATE);
    await().atMost(PATIENCE).until(() -> reminders().size() == 1);

    var reminded = Ward.parsed(ward.get("Task/" + task.getIdPart(), Ward.AUTHORITY), Task.class);
    reminded.setStatus(TaskStatus.COMPLETED);
    reminded
        .addOutput()
        .setType(TaskOutput.FINDING.concept())
        .setValue(AccessFinding.JUSTIFIED.concept());
    reminded.addNote().setText("已核对急诊病历 The emergency record was looked at");
    ward.stored(ward.sending.send("PUT", "Task/" + task.getIdPart(), Ward.AUTHORITY, reminded));

    var other = new Ward();
    Ward.parsed(other.inEmergency(Ward.READER, Ward.DOCTOR, Ward.REASON), Task.class);
    later(TOO_LATE);
    await().atMost(PATIENCE).until(() -> reminders(other).size() == 1);
    assertThat(reminders()).hasSize(1);
  }

  private Task opened() {
    return Ward.parsed(ward.inEmergency(Ward.READER, Ward.DOCTOR, Ward.REASON), Task.class);
  }

  private void later(Duration time) {
    clock.advance(time);
    ward.sending.door().exchange().bean(Scheduler.class).triggerCheckForDueExecutions();
  }

  private List<Communication> reminders() {
    return reminders(ward);
  }

  private List<Communication> reminders(Ward of) {
    var search =
        "Communication?recipient=Organization/"
            + Ward.AUTHORITY
            + "&patient=Patient/"
            + of.patient.getIdPart();
    return Ward.parsed(of.get(search, Ward.AUTHORITY), Bundle.class).getEntry().stream()
        .map(entry -> (Communication) entry.getResource())
        .toList();
  }
}
