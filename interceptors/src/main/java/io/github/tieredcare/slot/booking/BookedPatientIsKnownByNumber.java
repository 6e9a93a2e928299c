package io.github.tieredcare.slot.booking;

import io.github.tieredcare.person.KnownPerson;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Patient;

/** A slot is booked under the patient's real name: for a person who is known by a number. */
final class BookedPatientIsKnownByNumber implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "号源须实名预约：患者没有身份证号等个人证件号码。",
        "A slot is booked under the real name: the patient has no number of a person, such as that of the ID card.",
        "请先在 Patient.identifier 登记患者的证件号码，再预约。",
        "Add such a number to Patient.identifier first, then book.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return booking
            .records()
            .read(Patient.class, booking.patient())
            .filter(patient -> new KnownPerson(patient).isKnown())
            .isPresent()
        ? Optional.empty()
        : refusal("Appointment.participant");
  }
}
