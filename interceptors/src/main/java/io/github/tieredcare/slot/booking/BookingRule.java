package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A rule on an Appointment that takes a slot, to hold or to book it. */
interface BookingRule extends Rule<Appointment> {

  /** The refusal, or nothing when the slot may be taken. */
  Optional<Refusal> judge(Booking booking, Change<Appointment> change);

  @Override
  default Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return Booking.takes(change)
        ? judge(new Booking(change.after(), records), change)
        : Optional.empty();
  }
}
