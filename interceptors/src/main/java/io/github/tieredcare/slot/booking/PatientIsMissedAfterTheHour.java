package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;

/** That a patient came, or did not, is said by the hospital, and of a miss only after the hour. */
final class PatientIsMissedAfterTheHour implements AccessRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "患者未到由号源所属医院在就诊时间（{0}）之后登记。",
        "That the patient has not come is said by the hospital whose slot it is, after the appointed time, {0}.",
        "请由该医院在此时间之后将 Appointment.status 改为 noshow。",
        "Have that hospital set Appointment.status to noshow after that time.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return change.caller().isExchange()
            || !change.turns(it -> it.getStatus() == AppointmentStatus.NOSHOW && it.hasSlot())
            || isNotedInTime(change, records)
        ? Optional.empty()
        : refusal("Appointment.status", Span.minute(change.after().getStart().toInstant()));
  }

  private static boolean isNotedInTime(Change<Appointment> change, Records records) {
    return new Booking(change.after(), records).isAt(change.caller())
        && !change.at().isBefore(change.after().getStart().toInstant());
  }
}
