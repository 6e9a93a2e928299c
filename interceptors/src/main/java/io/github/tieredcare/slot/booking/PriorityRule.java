package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.slot.Side;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A rule on the booking of a slot that family doctors alone can book yet. */
interface PriorityRule extends BookingRule {

  /** The refusal, or nothing when the slot may be taken before the public can. */
  Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change);

  @Override
  default Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return booking.side(change.caller()) == Side.FAMILY_DOCTOR
            && booking
                .offer()
                .filter(it -> !it.isClosed(Side.FAMILY_DOCTOR, change.at()))
                .filter(it -> it.isForFamilyDoctorsAt(change.at()))
                .isPresent()
        ? judgePriority(booking, change)
        : Optional.empty();
  }
}
