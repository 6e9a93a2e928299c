package io.github.tieredcare.slot.booking;

import io.github.tieredcare.profile.BookingTag;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;

/**
 * A booking tells its hospital whether the patient has signed, and whether the hospital is in the
 * combination: as it was when the slot was taken, whatever a client says.
 */
public final class BookingTellsWhoComes implements Stamp<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public void fill(Change<Appointment> change, Records records) {
    Tags.put(found(change, records), change.after());
  }

  private static Set<BookingTag> found(Change<Appointment> change, Records records) {
    if (Booking.takes(change)) {
      return found(new Signings(new Booking(change.after(), records), change.at()));
    }
    return change.amends() ? Tags.ofTheExchange(change.before()) : EnumSet.noneOf(BookingTag.class);
  }

  private static Set<BookingTag> found(Signings signings) {
    if (signings.inForce().isEmpty()) {
      return EnumSet.noneOf(BookingTag.class);
    }
    return signings.includeTheHospital()
        ? EnumSet.of(BookingTag.SIGNED_RESIDENT, BookingTag.IN_COMBINATION)
        : EnumSet.of(BookingTag.SIGNED_RESIDENT);
  }
}
