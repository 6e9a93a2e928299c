package io.github.tieredcare.referral.timing;

import static io.github.tieredcare.referral.Handled.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.timing.Deadline;
import io.github.tieredcare.timing.Deadline.Kind;
import io.github.tieredcare.timing.Raised;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which time limits run for a referral as it stands. */
class DeadlinesTest {

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "RECEIVED"})
  void anUrgentReferralIsAnsweredWithinHalfAnHour(ReferralState state) {
    assertThat(running(task(state, "urgent"), "urgent"))
        .containsExactly(new Deadline(Kind.ANSWER, MONDAY.plus(Duration.ofMinutes(30))));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "RECEIVED"})
  void aRoutineReferralIsAnsweredWithinAWorkingDay(ReferralState state) {
    assertThat(running(task(state, "routine"), "routine"))
        .containsExactly(new Deadline(Kind.ANSWER, MONDAY.plus(Duration.ofDays(1))));
  }

  @Test
  void theLimitRunsFromTheLastMove() {
    var friday = Instant.parse("2026-11-20T08:00:00Z");
    var task = task(ReferralState.RECEIVED, "routine").setLastModified(Date.from(friday));
    assertThat(running(task, "routine"))
        .containsExactly(new Deadline(Kind.ANSWER, friday.plus(Duration.ofDays(3))));
  }

  @ParameterizedTest
  @EnumSource(names = {"ON_HOLD"})
  void onHoldNoClockRuns(ReferralState state) {
    assertThat(running(task(state, "routine"), "routine")).isEmpty();
    assertThat(running(task(state, "stat"), "stat")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"REQUESTED", "RECEIVED", "ACCEPTED", "ON_HOLD"},
      mode = Mode.EXCLUDE)
  void whereNobodyHasToAnswerNothingRuns(ReferralState state) {
    assertThat(running(task(state, "urgent"), "urgent")).isEmpty();
  }

  @Test
  void onlyWhatIsAcceptedExpires() {
    var task = task(ReferralState.ACCEPTED, "routine");
    task.getRestriction().getPeriod().setEnd(Date.from(MONDAY.plus(Duration.ofDays(3))));
    assertThat(running(task, "routine"))
        .containsExactly(new Deadline(Kind.ARRIVE, MONDAY.plus(Duration.ofDays(3))));
  }

  @Test
  void anEmergencyWaitsTwoMinutesForAPersonAndADayForItsPapers() {
    assertThat(running(emergency(), "stat"))
        .contains(
            new Deadline(Kind.ACKNOWLEDGE, MONDAY.plus(Duration.ofMinutes(2))),
            new Deadline(Kind.PAPERS, MONDAY.plus(Duration.ofDays(1))));
  }

  @Test
  void onceAcknowledgedNobodyIsWaitedFor() {
    var task = emergency().setBusinessStatus(BusinessStatus.ACCEPTED_AWAITING_PATIENT.concept());
    assertThat(running(task, "stat")).extracting(Deadline::kind).doesNotContain(Kind.ACKNOWLEDGE);
  }

  @Test
  void whatWasRaisedIsNotRaisedAgain() {
    var task = emergency();
    raised(task, "not-acknowledged-0-up");
    raised(task, "papers-missing-0-up");
    assertThat(running(task, "stat")).extracting(Deadline::kind).containsExactly(Kind.ARRIVE);
  }

  @Test
  void anUnansweredReferralIsRaisedAgain() {
    var task = task(ReferralState.REQUESTED, "routine");
    raised(task, "not-answered-0-up");
    assertThat(running(task, "routine")).extracting(Deadline::kind).containsExactly(Kind.ANSWER);
  }

  @Test
  void anUrgentReferralThatNobodyAnswersIsRemindedThriceQuicklyAndThenOnceAWorkingDay() {
    var records = Handled.world();
    var task = Handled.task(ReferralState.REQUESTED, "city-referral-centre", "urgent");
    List<Instant> dues = new ArrayList<>();
    for (int reminder = 0; reminder < 6; reminder++) {
      var due = running(task, "urgent").get(0).due();
      dues.add(due);
      task = Passed.over(task, Kind.ANSWER, records, due).task();
    }
    var third = MONDAY.plus(Duration.ofMinutes(90));
    assertThat(dues)
        .containsExactly(
            MONDAY.plus(Duration.ofMinutes(30)),
            MONDAY.plus(Duration.ofMinutes(60)),
            third,
            third.plus(Duration.ofDays(1)),
            third.plus(Duration.ofDays(2)),
            third.plus(Duration.ofDays(3)));
    assertThat(new ReferralTask(task).outputs(TaskOutput.ALARM, Reference.class)).hasSize(6);
  }

  @Test
  void whoeverGetsTheReferralAnewIsRemindedQuicklyAgain() {
    var task = task(ReferralState.RECEIVED, "urgent");
    for (int raised = 1; raised <= 5; raised++) {
      raised(task, Raised.id(Kind.ANSWER, MONDAY.minusSeconds(raised), "up"));
    }
    assertThat(running(task, "urgent"))
        .containsExactly(new Deadline(Kind.ANSWER, MONDAY.plus(Duration.ofMinutes(30))));
  }

  @Test
  void aDeadlineHasPassedAtItsInstant() {
    var deadline = new Deadline(Kind.ANSWER, MONDAY);
    assertThat(deadline.passedAt(MONDAY)).isTrue();
    assertThat(deadline.passedAt(MONDAY.minusMillis(1))).isFalse();
  }

  private static Task emergency() {
    return task(ReferralState.ACCEPTED, "stat")
        .setBusinessStatus(BusinessStatus.ACCEPTED_AUTOMATICALLY.concept());
  }

  private static Task task(ReferralState state, String priority) {
    return Handled.task(state, "city-hospital", priority);
  }

  private static void raised(Task task, String alarm) {
    task.addOutput()
        .setType(TaskOutput.ALARM.concept())
        .setValue(new Reference("Communication/" + alarm));
  }

  private static List<Deadline> running(Task task, String priority) {
    var state = ReferralState.of(task.getStatus()).orElseThrow();
    var referral = new Referral(Handled.request(state, priority));
    return new Deadlines(task, referral, StandardPolicy.policies().standard()).running();
  }
}
