package io.github.tieredcare.slot.booking;

import io.github.tieredcare.profile.BookingTag;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** That a patient was triaged again, or came first, is said by the hospital that did it. */
final class HospitalSaysWhatItGave implements AccessRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "二次分诊与优先就诊、检查、住院由号源所属医院标明。",
        "A second triage, and a priority that was given, are said by the hospital whose slot it is.",
        "请去掉 booking-tag 中的这些代码，由该医院在落实后标明。",
        "Leave these codes of booking-tag out; the hospital adds them when it has done so.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var given =
        change.creates() ? EnumSet.noneOf(BookingTag.class) : Tags.ofTheHospital(change.before());
    return given.equals(Tags.ofTheHospital(change.after()))
            || new Booking(change.after(), records).isAt(change.caller())
        ? Optional.empty()
        : refusal("Appointment.extension");
  }
}
