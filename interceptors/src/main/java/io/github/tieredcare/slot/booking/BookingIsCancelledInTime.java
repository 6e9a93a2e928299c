package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** Whoever booked cancels in time for somebody else to have the slot; the hospital when it must. */
final class BookingIsCancelledInTime implements CancellationRule {

  @Override
  public Text text() {
    return new Text(
        "已过取消时限：预约最晚须在 {0} 之前取消。",
        "It is too late to cancel: that had to be before {0}.",
        "请告知患者按时就诊，或请医院取消。",
        "Tell the patient to come, or ask the hospital to cancel.");
  }

  @Override
  public Optional<Refusal> judge(Change<Appointment> change, Records records) {
    var latest =
        change.before().getStart().toInstant().minus(change.policy().slotTerms().cancelledBefore());
    return change.at().isBefore(latest)
            || new Booking(change.before(), records).isAt(change.caller())
        ? Optional.empty()
        : refusal("Appointment.status", Span.minute(latest));
  }
}
