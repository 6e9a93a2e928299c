package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** The hospitals of a resident's combination come first; another is booked for a reason. */
final class BookingOutsideTheCombinationSaysWhy implements PriorityRule {

  @Override
  public Text text() {
    return new Text(
        "该医院不在居民的签约组合内，建议优先选择组合内医院。",
        "The hospital is not in the resident's combination, whose hospitals come first.",
        "确需预约该医院的，请在 Appointment.comment 写明理由；预约不受影响。",
        "Say in Appointment.comment why it has to be this one; the booking stands all the same.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change) {
    var signings = new Signings(booking, change.at());
    return signings.inForce().isEmpty()
            || booking.appointment().hasComment()
            || signings.includeTheHospital()
        ? Optional.empty()
        : refusal("Appointment.slot");
  }
}
