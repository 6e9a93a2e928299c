package io.github.tieredcare.slot.booking;

import io.github.tieredcare.authorship.Author;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;

/**
 * A booking is changed by who booked; the hospital whose slot it is says what becomes of it, the
 * patient may cancel it, and both leave the rest.
 */
final class BookingIsChangedByItsParties implements AccessRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "该预约由其他机构登记；除登记机构外，只有号源所属医院可以登记其状态、取消原因与优先服务标识，患者本人可以取消。",
        "Another institution booked this; besides it only the hospital whose slot it is changes it, and only the status, the reason of a cancellation and the tags; the patient may cancel it.",
        "请由登记机构修改，或由该医院只修改 Appointment.status、cancelationReason 与 booking-tag。",
        "Have it changed by who booked, or change only Appointment.status, cancelationReason and booking-tag as that hospital.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return !change.clientAmends()
            || !change.before().hasSlot()
            || Author.of(change.before()).filter(change.caller()::actsFor).isPresent()
            || change.keepsAllBut("status", "cancelationReason", "extension")
                && isAnswered(change, records)
        ? Optional.empty()
        : refusal("Appointment");
  }

  private static boolean isAnswered(Change<Appointment> change, Records records) {
    return new Booking(change.before(), records).isAt(change.caller())
        || change.after().getStatus() == AppointmentStatus.CANCELLED
            && change
                .caller()
                .patient()
                .filter(resident -> Booking.isOnlyFor(resident, change.before()))
                .isPresent();
  }
}
