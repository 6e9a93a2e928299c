package io.github.tieredcare.server.fhir;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Records that conform to their profiles and belong to nothing else. */
final class Sample {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Sample() {}

  static Patient patient() {
    var patient = new Patient().setGender(AdministrativeGender.FEMALE);
    patient
        .addIdentifier()
        .setSystem(IdentifierSystem.PASSPORT)
        .setValue("E8800" + (1000 + NUMBER.incrementAndGet()));
    patient.setBirthDateElement(new DateType("1990-05-04")).addName().setText("张三");
    return patient;
  }

  static AllergyIntolerance allergy(String patient) {
    var active = new Coding().setCode("active");
    active.setSystem("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical");
    return new AllergyIntolerance()
        .setClinicalStatus(new CodeableConcept(active))
        .setCode(new CodeableConcept().setText("青霉素 Penicillin"))
        .setPatient(new Reference(patient));
  }

  static Organization institution() {
    var institution = new Organization().setName("乡镇卫生院").setActive(true);
    institution
        .addIdentifier()
        .setSystem(IdentifierSystem.MEDICAL_LICENCE)
        .setValue("SAMPLE-" + NUMBER.incrementAndGet());
    institution.addType().addCoding().setSystem(TcCodeSystem.WS218).setCode("C220");
    institution.addExtension(
        TcExtension.DIVISION, new Coding().setSystem(TcCodeSystem.GBT_2260).setCode("340223105"));
    return institution;
  }
}
