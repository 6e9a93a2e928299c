package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;

/** A patient has one slot a day in one department of one hospital. */
final class PatientSeesADepartmentOnceADay implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "该患者当日在该医院同一科室已有预约。",
        "The patient has a booking in this department of the hospital on this day already.",
        "请使用原预约；确需更换的，请修改原预约的号源（PUT）或先取消。",
        "Use that booking; to change it, give it another slot (PUT), or cancel it first.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return new OtherBookings(booking)
            .standingAt(change.at())
            .anyMatch(other -> isSameDoor(booking, other))
        ? refusal("Appointment.slot")
        : Optional.empty();
  }

  @Override
  public Set<String> guards(Change<Appointment> change, Records records) {
    return OtherBookings.guards(change);
  }

  private static boolean isSameDoor(Booking one, Booking other) {
    return day(one).equals(day(other))
        && department(one).isPresent()
        && department(one).equals(department(other))
        && one.hospital()
            .map(Organization::getIdPart)
            .equals(other.hospital().map(Organization::getIdPart));
  }

  private static Optional<LocalDate> day(Booking booking) {
    return Optional.of(Span.day(booking.appointment().getStart().toInstant()));
  }

  private static Optional<String> department(Booking booking) {
    return booking.session().flatMap(session -> session.department());
  }
}
