package io.github.tieredcare.server.door.caller;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PractitionerRole;

/** Roles as the directory holds them; whether they are in force is for the rules to say. */
final class RegisteredRoles implements Staff {
  private final DaoRegistry daos;

  RegisteredRoles(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public boolean holds(String practitioner, String role) {
    try {
      PractitionerRole held =
          daos.getResourceDao(PractitionerRole.class)
              .read(new IdType("PractitionerRole", role), new SystemRequestDetails());
      return practitioner.equals(held.getPractitioner().getReferenceElement().getIdPart());
    } catch (ResourceNotFoundException | ResourceGoneException unknown) {
      return false;
    }
  }
}
