package io.github.tieredcare.server.door.token;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** The residents of whom the exchange knows. */
@Component
class Residents {

  private final DaoRegistry daos;

  Residents(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Whether a Patient of this id is registered. */
  boolean include(String patient) {
    try {
      daos.getResourceDao(Patient.class)
          .read(new IdType("Patient", patient), new SystemRequestDetails());
      return true;
    } catch (ResourceNotFoundException | ResourceGoneException unknown) {
      return false;
    }
  }
}
