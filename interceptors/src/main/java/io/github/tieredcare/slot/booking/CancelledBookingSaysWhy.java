package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A booked slot is cancelled for a coded reason. */
final class CancelledBookingSaysWhy implements CancellationRule {

  @Override
  public Text text() {
    return new Text(
        "取消预约须填写原因代码。",
        "Cancelling a booking needs a coded reason.",
        "请在 Appointment.cancelationReason 填写 appointment-cancellation-reason 中的代码，如 pat（患者）、prov（医院）。",
        "Put a code of appointment-cancellation-reason into Appointment.cancelationReason, such as pat (the patient) or prov (the hospital).");
  }

  @Override
  public Optional<Refusal> judge(Change<Appointment> change, Records records) {
    return change.after().getCancelationReason().getCoding().stream().anyMatch(it -> it.hasCode())
        ? Optional.empty()
        : refusal("Appointment.cancelationReason");
  }
}
