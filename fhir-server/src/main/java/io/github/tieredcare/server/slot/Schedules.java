package io.github.tieredcare.server.slot;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.slot.SessionTable.Known;
import io.github.tieredcare.slot.Session;
import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;

/** The Schedules of sessions, in HAPI's store. */
@Component
class Schedules {

  private final DaoRegistry daos;

  Schedules(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Stores the Schedule of a session, in the place of the one that is known of it. */
  UUID store(Session session, Known known, RequestDetails request) {
    var schedule = session.schedule().copy();
    if (known == null) {
      schedule.setId((String) null);
      return idOf(storage().create(schedule, request).getId().getIdPart());
    }
    schedule.setId(new IdType("Schedule", known.schedule().toString()));
    storage().update(schedule, request);
    return known.schedule();
  }

  /** Notes that a session is held no longer. */
  void end(UUID id, RequestDetails request) {
    var schedule = storage().read(new IdType("Schedule", id.toString()), request).copy();
    storage().update(schedule.setActive(false), request);
  }

  private IFhirResourceDao<Schedule> storage() {
    return daos.getResourceDao(Schedule.class);
  }

  private static UUID idOf(String id) {
    return UUID.fromString(id);
  }
}
