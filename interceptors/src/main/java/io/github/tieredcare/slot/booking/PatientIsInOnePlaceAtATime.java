package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;

/** A patient has no two slots at one time. */
final class PatientIsInOnePlaceAtATime implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "该患者在此时段已有其他预约。",
        "The patient has another booking at this time.",
        "请改选其他时段的号源，或先取消原预约。",
        "Choose a slot at another time, or cancel the other booking first.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    var own = booking.appointment();
    return new OtherBookings(booking)
            .standingAt(change.at())
            .map(Booking::appointment)
            .anyMatch(
                other ->
                    other.getStart().before(own.getEnd()) && own.getStart().before(other.getEnd()))
        ? refusal("Appointment.start")
        : Optional.empty();
  }

  @Override
  public Set<String> guards(Change<Appointment> change, Records records) {
    return OtherBookings.guards(change);
  }
}
