package io.github.tieredcare.server.slot;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** Appointments as the operations write them: judged as if their caller had sent them. */
@Component
class Appointments {

  private final DaoRegistry daos;

  Appointments(DaoRegistry daos) {
    this.daos = daos;
  }

  Appointment create(Appointment asked, RequestDetails request) {
    asked.setId((String) null);
    return (Appointment) dao().create(asked, request).getResource();
  }

  /** A copy of what is stored, to change. */
  Appointment read(IdType id, RequestDetails request) {
    return dao().read(id, request).copy();
  }

  Appointment update(Appointment changed, RequestDetails request) {
    return (Appointment) dao().update(changed, request).getResource();
  }

  private IFhirResourceDao<Appointment> dao() {
    return daos.getResourceDao(Appointment.class);
  }
}
