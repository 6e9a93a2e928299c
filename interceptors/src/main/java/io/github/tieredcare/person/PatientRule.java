package io.github.tieredcare.person;

import io.github.tieredcare.rule.Rule;
import org.hl7.fhir.r4.model.Patient;

/** A rule on patients. It holds in an emergency too, and no region's policy switches it off. */
interface PatientRule extends Rule<Patient> {

  @Override
  default Class<Patient> watches() {
    return Patient.class;
  }

  @Override
  default boolean bendsInEmergency() {
    return false;
  }
}
