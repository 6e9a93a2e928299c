package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.server.slot.FreeSession;
import io.github.tieredcare.server.slot.FreeSessions;
import io.github.tieredcare.server.slot.FreeSessions.Besides;
import io.github.tieredcare.server.slot.FreeSessions.Pair;
import io.github.tieredcare.server.slot.SoughtBy;
import io.github.tieredcare.server.slot.Viewer;
import io.github.tieredcare.server.slot.term.TermTable;
import io.github.tieredcare.slot.matching.Place;
import io.github.tieredcare.slot.matching.Rank;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The sessions that meet a wish, ranked: the first of each department, doctor and service that is
 * sought, and, so that none of them is overlooked, those of institutions that come before others.
 */
@Component
class MatchedSessions {

  private final FreeSessions sessions;
  private final TermTable terms;

  MatchedSessions(FreeSessions sessions, TermTable terms) {
    this.sessions = sessions;
    this.terms = terms;
  }

  /** The sessions in their order; of each rank the session. */
  Map<Rank, FreeSession> find(Wish wish, Viewer viewer) {
    if (wish.sought().stream().anyMatch(Sought::isNothing)) {
      return Map.of();
    }
    Map<String, FreeSession> found = new LinkedHashMap<>();
    var first = wish.sought().stream().min(Sought.NARROWEST_FIRST).orElseThrow();
    var named = wish.sought().stream().filter(it -> it != first).map(Sought::named).toList();
    var besides = new Besides(named, wish.patient());
    searches(first, wish)
        .flatMap(it -> sessions.find(it.by, it.sought, besides, wish.period(), viewer).stream())
        .forEach(session -> found.put(session.slot().getIdElement().getIdPart(), session));
    var ranks = Rank.ranked(found.values().stream().map(wish::rank).toList());
    Map<Rank, FreeSession> ranked = new LinkedHashMap<>();
    ranks.forEach(rank -> ranked.put(rank, found.get(rank.slot())));
    return ranked;
  }

  private record Search(SoughtBy by, List<Pair> sought) {}

  private Stream<Search> searches(Sought first, Wish wish) {
    var near = near(wish);
    return Stream.of(
            new Search(SoughtBy.DOCTOR, alone(first.doctors())),
            new Search(SoughtBy.SERVICE, alone(first.services())),
            new Search(SoughtBy.DEPARTMENT, alone(first.departments())),
            new Search(
                SoughtBy.DEPARTMENT_OF_INSTITUTION,
                pairs(union(wish.combination(), near), first.departments())),
            new Search(SoughtBy.DEPARTMENT_HELD_AT, pairs(near, first.departments())))
        .filter(search -> !search.sought.isEmpty());
  }

  /** The institutions in the county where one would like to go. */
  private List<String> near(Wish wish) {
    return wish.place().map(Place::county).map(terms::institutions).orElse(List.of());
  }

  private static Set<String> union(Collection<String> some, Collection<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static List<Pair> alone(Collection<String> some) {
    return some.stream().map(it -> new Pair(it, "")).toList();
  }

  private static List<Pair> pairs(Collection<String> institutions, Collection<String> departments) {
    return institutions.stream()
        .flatMap(one -> departments.stream().map(other -> new Pair(one, other)))
        .toList();
  }
}
