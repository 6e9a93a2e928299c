package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.TcCodeSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** What was measured, found and given before the patient left. */
record Evidence(Reference patient, Doctor doctor, Instant at) {

  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String UNITS = "http://unitsofmeasure.org";

  /** Blood pressure, in one record. */
  Observation bloodPressure(int systolic, int diastolic) {
    var pressure = observation("vital-signs", "85354-9", "血压 Blood pressure");
    part(pressure, "8480-6", systolic);
    part(pressure, "8462-4", diastolic);
    return pressure;
  }

  Observation heartRate(int perMinute) {
    var rate = observation("vital-signs", "8867-4", "心率 Heart rate");
    return rate.setValue(quantity(perMinute, "/min"));
  }

  Observation oxygenSaturation(int percent) {
    var saturation = observation("vital-signs", "2708-6", "血氧饱和度 Oxygen saturation");
    return saturation.setValue(quantity(percent, "%"));
  }

  /** What the ECG shows. */
  Observation ecg(String finding) {
    return observation("procedure", "11524-6", "心电图 ECG").setValue(new StringType(finding));
  }

  /** What the images show. */
  Observation imaging(String code, String name, String finding) {
    return observation("imaging", code, name).setValue(new StringType(finding));
  }

  /** A drug that was given into a vein, in milligrams. */
  MedicationAdministration drug(String name, int milligrams) {
    var drug = new MedicationAdministration();
    drug.setStatus(MedicationAdministrationStatus.COMPLETED).setSubject(patient);
    drug.setMedication(new CodeableConcept().setText(name));
    drug.setEffective(new DateTimeType(Date.from(at)));
    drug.getDosage().setText("静脉注射 intravenous").setDose(quantity(milligrams, "mg"));
    return drug;
  }

  private Observation observation(String category, String loinc, String name) {
    var observation = new Observation().setStatus(ObservationStatus.FINAL).setSubject(patient);
    observation.addCategory().addCoding(new Coding(CATEGORIES, category, null));
    observation.getCode().setText(name).addCoding(new Coding(TcCodeSystem.LOINC, loinc, null));
    observation.setEffective(new DateTimeType(Date.from(at)));
    return observation.addPerformer(doctor.reference());
  }

  private static void part(Observation whole, String loinc, int pressure) {
    var part = whole.addComponent().setValue(quantity(pressure, "mm[Hg]"));
    part.getCode().addCoding(new Coding(TcCodeSystem.LOINC, loinc, null));
  }

  private static Quantity quantity(int value, String unit) {
    return new Quantity()
        .setValue(BigDecimal.valueOf(value))
        .setUnit(unit)
        .setSystem(UNITS)
        .setCode(unit);
  }
}
