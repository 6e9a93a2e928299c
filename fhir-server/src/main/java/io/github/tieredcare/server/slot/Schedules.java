package io.github.tieredcare.server.slot;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.rule.Judgement;
import io.github.tieredcare.server.slot.SessionTable.Known;
import io.github.tieredcare.slot.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;

/**
 * The Schedules of sessions, in HAPI's store. All of a publication are written as one transaction,
 * which costs a fraction of writing them one by one.
 */
@Component
class Schedules {

  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, Meta> storage;
  private final Judgement judgement;

  Schedules(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> storage, Judgement judgement) {
    this.daos = daos;
    this.storage = storage;
    this.judgement = judgement;
  }

  /**
   * Stores the Schedules of sessions, whose shape has been judged with their publication, each in
   * the place of the one that is known of it, and notes which sessions are held no longer.
   *
   * @param known what is stored of the sessions, by {@link Session#key}
   * @param gone the ids of Schedules whose sessions are held no longer
   * @return the ids of the Schedules, in the order of their sessions
   */
  List<UUID> store(
      List<Session> sessions,
      Map<String, Known> known,
      Collection<UUID> gone,
      RequestDetails request) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Session session : sessions) {
      add(bundle, session.schedule().copy(), known.get(session.key()));
    }
    for (UUID id : gone) {
      put(bundle, read(id, request).setActive(false), id.toString());
    }
    return judgement
        .inShape(request, () -> storage.transactionNested(request, bundle))
        .getEntry()
        .stream()
        .limit(sessions.size())
        .map(entry -> new IdType(entry.getResponse().getLocation()).getIdPart())
        .map(UUID::fromString)
        .toList();
  }

  /** Changes Schedules that are stored, all of them or none. */
  List<Schedule> change(Collection<UUID> ids, Consumer<Schedule> change, RequestDetails request) {
    var changed = ids.stream().map(id -> read(id, request)).peek(change).toList();
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    changed.forEach(session -> put(bundle, session, session.getIdElement().getIdPart()));
    storage.transactionNested(request, bundle);
    return changed;
  }

  /** Notes on a session when something last happened to it. */
  static void note(Schedule session, String extension, Instant at) {
    session.getExtension().removeIf(it -> it.getUrl().equals(extension));
    session.addExtension(new Extension(extension, new InstantType(Date.from(at))));
  }

  private Schedule read(UUID session, RequestDetails request) {
    var id = new IdType("Schedule", session.toString());
    return daos.getResourceDao(Schedule.class).read(id, request).copy();
  }

  private static void add(Bundle bundle, Schedule schedule, Known known) {
    if (known == null) {
      schedule.setId((String) null);
      bundle
          .addEntry()
          .setResource(schedule)
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("Schedule");
    } else {
      put(bundle, schedule, known.schedule().toString());
    }
  }

  private static void put(Bundle bundle, Schedule schedule, String id) {
    var address = "Schedule/" + id;
    schedule.setId(address);
    bundle.addEntry().setResource(schedule).getRequest().setMethod(HTTPVerb.PUT).setUrl(address);
  }
}
