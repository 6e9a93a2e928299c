package io.github.tieredcare.server.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/**
 * The hits of a search that finds few, so that the right to each can be looked up. Those that the
 * caller may not see count for nothing: what is too many, is too many that it may see.
 */
@Component
class Hits {

  private static final String IDS = "_id";

  /** Parameters of which one whole value finds few records. */
  private static final Set<String> FINDS_FEW =
      Set.of("identifier", "focus", "target", "based-on", "requisition", "encounter");

  /**
   * Where looking ends. It tells nothing of a single record: up to here a caller is refused for
   * what it may see already, and beyond, the rest are thousands.
   */
  private static final int MOST = 20_000;

  private final Sight sight;
  private final DaoRegistry daos;

  Hits(Sight sight, DaoRegistry daos) {
    this.sight = sight;
    this.daos = daos;
  }

  /**
   * Whether the hits of a search are looked up: it finds few, by whole values, or asks of ids, in
   * whose place those are put that its caller may see.
   */
  static boolean areLookedUp(SearchParameterMap search) {
    return search.containsKey(IDS) || findsFew(search);
  }

  private static boolean findsFew(SearchParameterMap search) {
    return FINDS_FEW.stream()
        .filter(search::containsKey)
        .flatMap(name -> search.get(name).stream())
        .anyMatch(alternatives -> alternatives.stream().allMatch(Hits::isWhole));
  }

  /** Of the hits, those that the caller may see; at most so many. */
  Seen seen(String type, SearchParameterMap search, Caller caller, int most) {
    var named = search.containsKey(IDS) ? search.get(IDS) : List.<List<IQueryParameterType>>of();
    if (!named.isEmpty() && named.stream().flatMap(List::stream).allMatch(Hits::isWhole)) {
      return sight.of(inAll(type, named), caller);
    }
    var all = search.clone();
    all.setLoadSynchronousUpTo(MOST + 1);
    all.setSummaryMode(null);
    all.setCount(null);
    all.setOffset(null);
    all.setSort(null);
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    List<JpaPid> found = dao.searchForIds(all, new SystemRequestDetails());
    if (found.size() > MOST) {
      throw DoorRefusal.of(DoorRule.SEARCH_TOO_WIDE, type).toHapi();
    }
    return sight.found(found.stream().map(key -> key.getId().toString()).toList(), caller, most);
  }

  /** The records that are named by id, in each list of them. */
  private static Set<String> inAll(String type, List<List<IQueryParameterType>> named) {
    return named.stream()
        .map(
            ids ->
                ids.stream()
                    .map(id -> type + "/" + new IdType(written(id)).getIdPart())
                    .collect(Collectors.toSet()))
        .reduce(
            (one, other) -> {
              one.retainAll(other);
              return one;
            })
        .orElseThrow();
  }

  /** In the condition of a write an id is a string, in a search a token. */
  private static String written(IQueryParameterType id) {
    return id instanceof StringParam text ? text.getValue() : ((TokenParam) id).getValue();
  }

  private static boolean isWhole(IQueryParameterType value) {
    if (value.getMissing() != null) {
      return false;
    }
    if (value instanceof StringParam text) {
      return !text.isEmpty();
    }
    return value instanceof TokenParam token
        ? token.getModifier() == null && token.getValue() != null && !token.getValue().isEmpty()
        : value instanceof ReferenceParam link
            && link.getChain() == null
            && link.getIdPart() != null;
  }
}
