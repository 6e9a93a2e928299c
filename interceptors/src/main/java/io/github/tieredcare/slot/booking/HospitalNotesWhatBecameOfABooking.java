package io.github.tieredcare.slot.booking;

import io.github.tieredcare.authorship.Author;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/**
 * The hospital whose slot is booked says what becomes of the booking, and leaves the rest to who
 * booked.
 */
final class HospitalNotesWhatBecameOfABooking implements AccessRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "该预约由其他机构登记，号源所属医院只能登记预约状态与取消原因。",
        "Another institution booked this; the hospital whose slot it is changes only the status and the reason of a cancellation.",
        "请只修改 Appointment.status 与 cancelationReason，其余内容由登记机构修改。",
        "Change only Appointment.status and cancelationReason; the rest is changed by who booked.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return !change.clientAmends()
            || Author.of(change.before()).filter(change.caller()::actsFor).isPresent()
            || !new Booking(change.before(), records).isAt(change.caller())
            || change.keepsAllBut("status", "cancelationReason")
        ? Optional.empty()
        : refusal("Appointment");
  }
}
