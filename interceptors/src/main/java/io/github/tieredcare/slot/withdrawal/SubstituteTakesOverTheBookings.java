package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.booking.Booking;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;

/**
 * When another doctor holds a session its bookings stand, name that doctor where they named the
 * first, and it is told to who booked, to the family doctor and to the patient.
 */
final class SubstituteTakesOverTheBookings implements Consequence<Schedule> {

  @Override
  public Class<Schedule> watches() {
    return Schedule.class;
  }

  @Override
  public List<Resource> writes(Findings<Schedule> findings, Records records) {
    var change = findings.change();
    if (!Substitution.happens(change)) {
      return List.of();
    }
    var bookings = new SessionBookings(change.after(), records, change.at());
    return bookings.all().stream().flatMap(booking -> written(booking, change, bookings)).toList();
  }

  private static Stream<Resource> written(
      Booking booking, Change<Schedule> change, SessionBookings bookings) {
    var when = Span.minute(booking.appointment().getStart().toInstant());
    var told =
        new ChangedBooking(booking, bookings)
            .told(
                Alarm.DOCTOR_REPLACED,
                "%s 的门诊改由其他医师出诊，预约仍有效，请告知患者。 / Another doctor holds the clinic of %s, and the booking stands: tell the patient."
                    .formatted(when, when),
                "您预约的 %s 门诊改由其他医师出诊，预约仍有效；如需改约请联系签约医生。 / Another doctor holds the clinic that you have booked for %s. Your booking stands; ask your family doctor if you want another one."
                    .formatted(when, when));
    return Stream.concat(renamed(booking.appointment(), change), told);
  }

  private static Stream<Appointment> renamed(Appointment booked, Change<Schedule> change) {
    var first = new Session(change.before()).doctor().orElseThrow();
    var substitute = new Session(change.after()).doctor().orElseThrow();
    if (booked.getParticipant().stream().noneMatch(it -> Records.same(it.getActor(), first))) {
      return Stream.empty();
    }
    var renamed = booked.copy();
    renamed.getParticipant().stream()
        .filter(it -> Records.same(it.getActor(), first))
        .forEach(it -> it.setActor(new Reference(Records.key(substitute))));
    return Stream.of(renamed);
  }
}
