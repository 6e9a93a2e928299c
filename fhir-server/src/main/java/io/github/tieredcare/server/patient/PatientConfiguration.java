package io.github.tieredcare.server.patient;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDaoPatient;
import io.github.tieredcare.server.door.AllowedOperations;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the store of shared patients in the place of HAPI's. */
@Configuration
class PatientConfiguration {

  /** Bears the name by which HAPI's would be known. */
  @Bean("myPatientDaoR4")
  IFhirResourceDaoPatient<Patient> sharedPatients(FhirContext fhir, PersonNumbers numbers) {
    SharedPatients patients = new SharedPatients(numbers);
    patients.setResourceType(Patient.class);
    patients.setContext(fhir);
    return patients;
  }

  @Bean
  AllowedOperations patientOperations() {
    return AllowedOperations.open(PersonMatch.NAME, "system/Patient.s");
  }
}
