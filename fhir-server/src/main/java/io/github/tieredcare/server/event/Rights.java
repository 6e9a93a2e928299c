package io.github.tieredcare.server.event;

import io.github.tieredcare.server.access.Reach;
import io.github.tieredcare.server.access.Seen;
import io.github.tieredcare.server.access.Sight;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.door.caller.ClientSystems;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeLevel;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.door.scope.Scopes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a subscriber may know of events at this moment. */
@Component
public class Rights {

  /** What an event tells of its focus besides that it is there. */
  private static final Map<String, Set<String>> TOLD =
      Map.of(
          "Task", Set.of("status", "code"),
          "Communication", Set.of("category"),
          "Encounter", Set.of("status", "class"),
          "DiagnosticReport", Set.of("status"),
          "Consent", Set.of("status"),
          "Appointment", Set.of("status"));

  private final Reach reach;
  private final Sight sight;
  private final ClientSystems systems;

  Rights(Reach reach, Sight sight, ClientSystems systems) {
    this.reach = reach;
    this.sight = sight;
    this.systems = systems;
  }

  /**
   * The ids of the institutions and residents who can be told of any of these events: of these few
   * it is asked, however many subscribe, what they may be told.
   */
  Set<String> reach(Collection<Happened> events) {
    var reached = new HashSet<>(reach.of(events.stream().map(Happened::focus).distinct().toList()));
    events.forEach(event -> reached.addAll(event.parties()));
    return reached;
  }

  /**
   * Those events that the subscriber may be told of: as one whom the event concerns, or who may
   * read its focus now; and in either case by a system that may read that kind of record. Who may
   * read some elements alone is told of what these say, and asks by no filter.
   *
   * @param filtered whether the subscription asks for some events of its topic only
   */
  public List<Happened> known(Collection<Happened> events, Subscriber who, boolean filtered) {
    var open = events.stream().filter(event -> mayRead(event.kind(), who)).toList();
    var others =
        open.stream()
            .filter(event -> !event.isForAll())
            .filter(event -> !event.parties().contains(who.institution()) || ofAResident(who))
            .map(Happened::focus)
            .collect(Collectors.toSet());
    var seen = sight.of(others, who.caller());
    return open.stream()
        .filter(event -> !others.contains(event.focus()) || shows(seen, event, filtered))
        .toList();
  }

  private static boolean shows(Seen seen, Happened event, boolean filtered) {
    if (!seen.shows(event.focus())) {
      return false;
    }
    var elements = seen.elements().get(event.focus());
    return elements.isEmpty() || !filtered && elements.containsAll(TOLD.get(event.kind()));
  }

  /** Of some records, those that the subscriber may read whole now. */
  public Set<String> readable(Collection<String> records, Subscriber who) {
    Seen seen = sight.of(records, who.caller());
    return records.stream()
        .filter(
            record ->
                Happened.isForAll(record)
                    || seen.shows(record) && seen.elements().get(record).isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * A system whose scope holds for some records of a kind only is told of none; nor by a scope that
   * only persons have in its hands: none of them is there.
   */
  private boolean mayRead(String kind, Subscriber who) {
    return systems
        .find(who.system())
        .filter(system -> system.serves().contains(who.institution()))
        .map(ClientSystem::scopes)
        .map(Scopes::of)
        .map(scopes -> scopes.of(EnumSet.of(level(who))))
        .filter(scopes -> scopes.queries(kind, Permission.READ).equals(List.of(ScopeQuery.NONE)))
        .isPresent();
  }

  private static ScopeLevel level(Subscriber who) {
    return ofAResident(who) ? ScopeLevel.PATIENT : ScopeLevel.SYSTEM;
  }

  private static boolean ofAResident(Subscriber who) {
    return !who.patient().isEmpty();
  }
}
