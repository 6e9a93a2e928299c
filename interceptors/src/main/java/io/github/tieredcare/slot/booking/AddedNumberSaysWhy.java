package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A number more than a session has is added for a reason. */
final class AddedNumberSaysWhy implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "加号须写明理由。",
        "A number that is added to a session needs a reason.",
        "请在 Appointment.comment 写明加号理由。",
        "Say in Appointment.comment why it is added.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    boolean added = booking.offer().filter(offer -> offer.slot().isAdded()).isPresent();
    return added && !booking.appointment().hasComment()
        ? refusal("Appointment.comment")
        : Optional.empty();
  }
}
