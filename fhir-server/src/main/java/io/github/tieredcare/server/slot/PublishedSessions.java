package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.slot.term.PublishedNames;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.publication.PublishedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps sessions whose Schedules are stored: their slots, and by what they are found. */
@Component
class PublishedSessions {

  private final SessionTable sessions;
  private final SlotTable slots;
  private final PlainLines lines;
  private final PublishedNames names;
  private final Releases releases;
  private final Records records;

  PublishedSessions(
      SessionTable sessions,
      SlotTable slots,
      PlainLines lines,
      PublishedNames names,
      Releases releases,
      Records records) {
    this.sessions = sessions;
    this.slots = slots;
    this.lines = lines;
    this.names = names;
    this.releases = releases;
    this.records = records;
  }

  /**
   * Keeps sessions of a hospital.
   *
   * @param ids of their Schedules, in the order of the sessions
   */
  void add(String institution, List<PublishedSession> published, List<UUID> ids, Instant at) {
    for (int number = 0; number < ids.size(); number++) {
      var session = published.get(number).session();
      var site = Site.of(session, institution, records);
      sessions.add(institution, ids.get(number), session, site);
      site.host().ifPresent(names::place);
      slots.add(institution, lines.of(published.get(number), ids.get(number)), at);
    }
    names.note(institution, published.stream().map(PublishedSession::session).toList());
    releases.expect(releases(institution, published));
  }

  private static Set<Release> releases(String institution, Collection<PublishedSession> published) {
    return published.stream()
        .flatMap(
            session ->
                session.offered().stream()
                    .flatMap(slot -> slot.opening(Opening.RELEASE).stream())
                    .map(at -> new Release(institution, day(session.session()), at)))
        .collect(Collectors.toSet());
  }

  private static LocalDate day(Session session) {
    return session.day().orElseThrow();
  }
}
