package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.booking.Booking;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;

/**
 * A session that is stopped drops nobody: each booking is cancelled with the reason, its patient
 * needs a slot again, and that is told to who booked, to the family doctor and to the patient.
 */
final class StoppedSessionFreesItsBookings implements Consequence<Schedule> {

  private static final CodeableConcept BY_THE_HOSPITAL =
      new CodeableConcept(
          new Coding(
              "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
              "prov",
              null));

  @Override
  public Class<Schedule> watches() {
    return Schedule.class;
  }

  @Override
  public List<Resource> writes(Findings<Schedule> findings, Records records) {
    var change = findings.change();
    if (!change.amends() || !change.turns(session -> !new Session(session).isHeld())) {
      return List.of();
    }
    var reason = new Session(change.after()).changedFor().orElse(BY_THE_HOSPITAL);
    var bookings = new SessionBookings(change.after(), records, change.at());
    return bookings.all().stream().flatMap(booking -> written(booking, reason, bookings)).toList();
  }

  private static Stream<Resource> written(
      Booking booking, CodeableConcept reason, SessionBookings bookings) {
    var when = Span.minute(booking.appointment().getStart().toInstant());
    var told =
        new ChangedBooking(booking, bookings)
            .told(
                Alarm.NEEDS_SLOT,
                "%s 的门诊停诊，预约已取消，请为患者改约。 / The clinic of %s is stopped and the booking cancelled: find the patient another slot."
                    .formatted(when, when),
                "您预约的 %s 门诊停诊，预约已取消，签约医生将为您改约。 / The clinic that you had booked for %s is stopped, and your booking is cancelled; your family doctor will find you another one."
                    .formatted(when, when));
    return Stream.concat(Stream.of(cancelled(booking.appointment(), reason)), told);
  }

  private static Appointment cancelled(Appointment booked, CodeableConcept reason) {
    return booked.copy().setStatus(AppointmentStatus.CANCELLED).setCancelationReason(reason.copy());
  }
}
