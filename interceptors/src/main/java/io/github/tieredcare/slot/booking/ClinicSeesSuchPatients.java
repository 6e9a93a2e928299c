package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Patient;

/** A clinic that sees one sex or some ages only is booked for such patients. */
final class ClinicSeesSuchPatients implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "该门诊只接诊{0}，与患者登记的性别或就诊日年龄不符。",
        "The clinic sees only {1}, which this patient, by the record, is not on that day.",
        "请改选其他门诊的号源；患者的性别或出生日期登记有误的，请先更正 Patient。",
        "Choose a slot of another clinic; if the sex or the birth date on record is wrong, correct the Patient first.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return booking
        .session()
        .filter(session -> !admits(session, booking))
        .map(Session::eligibility)
        .flatMap(asked -> refusal("Appointment.participant", asked.inChinese(), asked.inEnglish()));
  }

  private static boolean admits(Session session, Booking booking) {
    return session
        .day()
        .flatMap(
            day ->
                booking
                    .records()
                    .read(Patient.class, booking.patient())
                    .map(patient -> session.eligibility().admits(patient, day)))
        .orElse(true);
  }
}
