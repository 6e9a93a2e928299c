package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.server.event.Happened;
import io.github.tieredcare.server.event.Rights;
import io.github.tieredcare.subscription.Content;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Events as a subscriber is told of them, under the rights of that moment. */
@Component
public class ToldEvents {

  private final NoticeTable notices;
  private final Rights rights;
  private final DaoRegistry daos;

  ToldEvents(NoticeTable notices, Rights rights, DaoRegistry daos) {
    this.notices = notices;
    this.rights = rights;
    this.daos = daos;
  }

  /**
   * The bundle of those with some numbers, at most as many as the subscription takes at once.
   *
   * @param from the first number
   * @param to the last number
   * @param content what to tell of each
   * @param base the address of the FHIR endpoint
   * @param type the type of notification
   */
  public Told of(Kept kept, long from, long to, Content content, String base, String type) {
    var found = notices.between(kept.id(), from, to, kept.terms().mostEvents());
    var events = found.stream().map(Notice::event).toList();
    var known = new HashSet<>(rights.known(events, kept.who(), !kept.terms().filters().isEmpty()));
    var told = new HashSet<Notice>();
    found.stream().filter(notice -> known.contains(notice.event())).forEach(told::add);
    var records =
        content == Content.FULL_RESOURCE ? records(told, kept) : Map.<Notice, Resource>of();
    var bundle = new Notification(kept, base, type).about(found, content, told, records);
    long last = found.isEmpty() ? from - 1 : found.get(found.size() - 1).number();
    return new Told(bundle, last, told.stream().map(Notice::event).toList());
  }

  /** The versions that the events brought about, of records that may be read whole now. */
  private Map<Notice, Resource> records(Set<Notice> told, Kept kept) {
    var foci = told.stream().map(notice -> notice.event().focus()).distinct().toList();
    var readable = rights.readable(foci, kept.who());
    var records = new HashMap<Notice, Resource>();
    told.stream()
        .filter(notice -> readable.contains(notice.event().focus()))
        .forEach(notice -> records.put(notice, version(notice.event())));
    return records;
  }

  private Resource version(Happened event) {
    var id = new IdType(event.focus() + "/_history/" + event.version());
    return (Resource)
        daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
  }
}
