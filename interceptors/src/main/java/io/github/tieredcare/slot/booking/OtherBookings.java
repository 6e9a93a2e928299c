package io.github.tieredcare.slot.booking;

import io.github.tieredcare.referral.PatientsBookings;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;

/** What else a patient has booked. */
record OtherBookings(Booking booking) {

  /** The slots that the patient has besides this one at an instant. */
  Stream<Booking> standingAt(Instant at) {
    var own = Records.to(booking.appointment());
    return booking.records().pointing(Booking.OF_PATIENT, booking.patient()).stream()
        .filter(other -> !Records.same(Records.to(other), own))
        .filter(Appointment::hasSlot)
        .map(other -> new Booking(other, booking.records()))
        .filter(other -> other.standsAt(at));
  }

  /** By which the writers of a patient's bookings wait for each other. */
  static Set<String> guards(Change<Appointment> change) {
    return Booking.takes(change)
        ? Set.of(PatientsBookings.guard(Booking.whoComes(change.after())))
        : Set.of();
  }
}
