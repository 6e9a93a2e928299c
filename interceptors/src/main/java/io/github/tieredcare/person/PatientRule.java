package io.github.tieredcare.person;

import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Patient;

/** A rule on patients. It holds in an emergency too, and no region's policy switches it off. */
interface PatientRule extends FirmRule<Patient> {

  @Override
  default Class<Patient> watches() {
    return Patient.class;
  }
}
