package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.authorship.Author;
import io.github.tieredcare.referral.Home;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.booking.Booking;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;

/** The bookings of a session whose patients are still to be seen. */
record SessionBookings(Schedule session, Records records, Instant at) {

  /** All of them, the earliest first. */
  List<Booking> all() {
    return records.pointing(Booking.OF_SESSION, Records.to(session)).stream()
        .map(this::holders)
        .flatMap(List::stream)
        .map(appointment -> new Booking(appointment, records))
        .filter(booking -> booking.awaitsAt(at))
        .toList();
  }

  /** Who looks after the patient of one: the institution that booked, and the family doctor's. */
  List<Reference> carers(Booking booking) {
    var booker = Author.of(booking.appointment()).map(it -> Records.to(Organization.class, it));
    var familyDoctor = new Home(booking.patient(), records, at).signed().map(Records::to);
    return Stream.of(booker, familyDoctor).flatMap(it -> it.stream()).toList();
  }

  private List<Appointment> holders(Slot slot) {
    return records.pointing(Booking.OF_SLOT, Records.to(slot));
  }
}
