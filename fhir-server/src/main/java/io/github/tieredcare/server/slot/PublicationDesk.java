package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.rule.Judgement;
import io.github.tieredcare.server.slot.SessionTable.Known;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.publication.Publication;
import io.github.tieredcare.slot.publication.PublishedSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where hospitals publish: each day as a whole, and in one transaction all days of a publication.
 */
@Component
class PublicationDesk {

  private final SessionTable sessions;
  private final SlotTable slots;
  private final Schedules schedules;
  private final PlainLines lines;
  private final PublishedSessions published;
  private final PublicationAnswer answer;
  private final Judgement judgement;
  private final Clock clock;
  private final TransactionTemplate transaction;

  PublicationDesk(
      SessionTable sessions,
      SlotTable slots,
      Schedules schedules,
      PlainLines lines,
      PublishedSessions published,
      PublicationAnswer answer,
      Judgement judgement,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.sessions = sessions;
    this.slots = slots;
    this.schedules = schedules;
    this.lines = lines;
    this.published = published;
    this.answer = answer;
    this.judgement = judgement;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Publishes the days of a collection that are not published so already. */
  Parameters publish(Bundle bundle, RequestDetails request) {
    return transaction.execute(
        status -> {
          var institution = RequestCaller.of(request).institution();
          var publication = Publication.of(bundle);
          var known = sessions.lock(institution, publication.days());
          var digests = lines.digests(publication);
          var changed =
              publication.days().stream()
                  .filter(day -> !isSame(known.get(day).orElse(null), digests.get(day)))
                  .toList();
          if (!changed.isEmpty() || publication.days().isEmpty()) {
            judgement.judge(null, bundle, request);
            replace(publication, changed, request);
            changed.forEach(
                day -> sessions.note(institution, day, digests.get(day), clock.instant()));
          }
          return answer.of(publication, request);
        });
  }

  private static boolean isSame(byte[] known, byte[] digest) {
    return known != null && Arrays.equals(known, digest);
  }

  private void replace(Publication publication, List<LocalDate> days, RequestDetails request) {
    var institution = RequestCaller.of(request).institution();
    slots.replace(institution, days, clock.instant());
    // Only now: who booked while these were replaced was waited for, and is seen.
    if (slots.left(institution, days) > 0) {
      throw DoorRefusal.of(DoorRule.DAY_IS_BOOKED, days).toHapi();
    }
    var anew =
        publication.sessions().stream()
            .filter(session -> session.session().day().filter(days::contains).isPresent())
            .toList();
    var known = known(institution, days, anew);
    refuseOnAnotherDay(known, publication.days());
    var ids = schedules.store(numbered(anew), known, gone(known, anew), request);
    published.add(institution, anew, ids, clock.instant());
  }

  private static List<Session> numbered(List<PublishedSession> published) {
    return published.stream().map(PublishedSession::session).toList();
  }

  private static List<UUID> gone(Map<String, Known> known, List<PublishedSession> published) {
    var held = numbered(published).stream().map(Session::key).collect(Collectors.toSet());
    return known.values().stream()
        .filter(session -> !held.contains(session.key()))
        .map(Known::schedule)
        .toList();
  }

  private Map<String, Known> known(
      String institution, List<LocalDate> days, List<PublishedSession> published) {
    Map<String, Known> known = new HashMap<>();
    sessions.find(institution, days, numbered(published)).forEach(it -> known.put(it.key(), it));
    return known;
  }

  private static void refuseOnAnotherDay(Map<String, Known> known, List<LocalDate> days) {
    known.values().stream()
        .filter(session -> !days.contains(session.day()))
        .findFirst()
        .ifPresent(
            session -> {
              throw DoorRefusal.of(DoorRule.SESSION_ON_ANOTHER_DAY, session.number(), session.day())
                  .toHapi();
            });
  }
}
