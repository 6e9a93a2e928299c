package io.github.tieredcare.event;

import io.github.tieredcare.access.emergency.EmergencyAccess;
import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.Code;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.booking.Booking;
import io.github.tieredcare.slot.withdrawal.Substitution;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Task;

/**
 * What one can subscribe to, as a topic of the <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/">Subscriptions Backport</a>. A new workflow
 * adds its lines here; their titles stand in the code system {@code event-topic}.
 */
public enum Topic implements Code {
  REFERRAL_SUBMITTED(Task.class, referralBecomes(ReferralState.REQUESTED)),
  REFERRAL_ACCEPTED(Task.class, referralBecomes(ReferralState.ACCEPTED)),
  REFERRAL_REJECTED(Task.class, referralBecomes(ReferralState.REJECTED)),
  REFERRAL_ARRIVED(Task.class, referralBecomes(ReferralState.IN_PROGRESS)),
  REFERRAL_CLOSED(
      Task.class,
      referralBecomes(
          ReferralState.COMPLETED,
          ReferralState.REJECTED,
          ReferralState.CANCELLED,
          ReferralState.FAILED,
          ReferralState.ENTERED_IN_ERROR)),
  REFERRAL_OVERDUE(
      Communication.class,
      change -> change.turns(line -> isOne(line, Alarm.NOT_ANSWERED, Alarm.NOT_ACKNOWLEDGED))),
  DISCHARGE_FINISHED(
      Encounter.class,
      change ->
          change.turns(
              stay ->
                  "IMP".equals(stay.getClass_().getCode())
                      && stay.getStatus() == EncounterStatus.FINISHED)),
  RESULT_FINAL(DiagnosticReport.class, reportBecomes(EnumSet.of(DiagnosticReportStatus.FINAL))),
  RESULT_CORRECTED(
      DiagnosticReport.class,
      reportBecomes(EnumSet.of(DiagnosticReportStatus.AMENDED, DiagnosticReportStatus.CORRECTED))),
  CONSENT_CHANGED(
      Consent.class,
      change -> change.creates() || change.before().getStatus() != change.after().getStatus()),
  EMERGENCY_ACCESS_OPENED(
      Task.class, change -> change.turns(task -> new EmergencyAccess(task).isOne())),
  SLOT_PUBLISHED(
      Schedule.class, change -> !change.deletes() && isAsPublished(new Session(change.after()))),
  SLOT_RELEASED(Schedule.class, notes(Session::releasedAt)),
  SLOT_RETURNED(Schedule.class, notes(Session::returnedAt)),
  CLINIC_STOPPED(
      Schedule.class,
      change -> change.amends() && change.turns(session -> !new Session(session).isHeld())),
  DOCTOR_REPLACED(Schedule.class, Substitution::happens),
  SLOT_BOOKED(Appointment.class, Booking::books),
  SLOT_CANCELLED(Appointment.class, bookingBecomes(AppointmentStatus.CANCELLED)),
  SLOT_NO_SHOW(Appointment.class, bookingBecomes(AppointmentStatus.NOSHOW));

  private final Occurrence<?> occurrence;

  <T extends Resource> Topic(Class<T> kind, Predicate<Change<T>> happens) {
    this.occurrence = new Occurrence<>(kind, happens);
  }

  /** The topics of which a change is an event. */
  static Stream<Topic> of(Change<? extends Resource> change) {
    return Stream.of(values()).filter(topic -> topic.occurrence.is(change));
  }

  /** The topic with this canonical address, if there is one. */
  public static Optional<Topic> at(String canonical) {
    return Stream.of(values()).filter(topic -> topic.canonical().equals(canonical)).findFirst();
  }

  /** The address by which a Subscription names it. */
  public String canonical() {
    return Canonical.BASE + "/SubscriptionTopic/" + code();
  }

  /** The kind of record that its events are about. */
  public Class<? extends Resource> focus() {
    return occurrence.kind();
  }

  @Override
  public String system() {
    return TcCodeSystem.EVENT_TOPIC;
  }

  private static boolean isAsPublished(Session session) {
    return session.isHeld() && !session.isChanged();
  }

  /** Something that happens to a session is noted on it by its instant. */
  private static Predicate<Change<Schedule>> notes(Function<Session, Optional<Instant>> instant) {
    return change ->
        change.amends()
            && instant.apply(new Session(change.after())).isPresent()
            && !instant
                .apply(new Session(change.before()))
                .equals(instant.apply(new Session(change.after())));
  }

  private static Predicate<Change<Task>> referralBecomes(ReferralState... states) {
    var wanted = Set.of(states);
    return change ->
        change.turns(
            task ->
                new ReferralTask(task).isReferral()
                    && new ReferralTask(task).state().filter(wanted::contains).isPresent());
  }

  private static Predicate<Change<DiagnosticReport>> reportBecomes(
      Set<DiagnosticReportStatus> statuses) {
    return change -> change.turns(report -> statuses.contains(report.getStatus()));
  }

  private static Predicate<Change<Appointment>> bookingBecomes(AppointmentStatus status) {
    return change -> change.turns(booked -> booked.hasSlot() && booked.getStatus() == status);
  }

  private static boolean isOne(Communication line, Alarm... alarms) {
    return Stream.of(alarms).anyMatch(alarm -> line.getCategory().stream().anyMatch(alarm::in));
  }
}
