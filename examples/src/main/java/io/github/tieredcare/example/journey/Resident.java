package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.FictitiousIdCard;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Somebody who lives in the demonstration region; every journey meets a new one.
 *
 * @param name the Chinese name
 * @param pinyin the same in Latin letters
 * @param sex as on the ID card
 * @param born as on the ID card
 * @param division where they live, GB/T 2260
 */
record Resident(
    String name, String pinyin, AdministrativeGender sex, LocalDate born, String division) {

  /** The record with which an institution registers the resident, under a number of its own. */
  Patient asKnownTo(String institution) {
    int order = UUID.randomUUID().hashCode() & Integer.MAX_VALUE;
    var patient = new Patient().setGender(sex);
    patient.setBirthDateElement(new DateType(Date.valueOf(born)));
    patient
        .addIdentifier()
        .setSystem(IdentifierSystem.ID_CARD)
        .setValue(new FictitiousIdCard(born, sex, order).number());
    patient
        .addIdentifier()
        .setSystem(IdentifierSystem.RECORD_NUMBER)
        .setValue("MR-" + order)
        .setAssigner(new Reference("Organization/" + institution));
    patient.addName().setText(name);
    patient
        .addName()
        .setText(pinyin)
        .addExtension(TcExtension.NAME_REPRESENTATION, new CodeType("SYL"));
    patient
        .addAddress()
        .addExtension(TcExtension.DIVISION, new Coding(TcCodeSystem.GBT_2260, division, null));
    return patient;
  }
}
