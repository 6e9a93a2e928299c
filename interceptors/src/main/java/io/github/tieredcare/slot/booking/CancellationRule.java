package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;

/** A rule on a client that cancels a booked slot. */
interface CancellationRule extends Rule<Appointment> {

  /** The refusal, or nothing when the booking may be cancelled so. */
  Optional<Refusal> judge(Change<Appointment> change, Records records);

  @Override
  default Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return change.clientAmends()
            && Booking.booked(change.before()).isPresent()
            && change.after().getStatus() == AppointmentStatus.CANCELLED
        ? judge(change, records)
        : Optional.empty();
  }
}
