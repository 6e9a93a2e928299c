package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a search asks by. It may ask about the records beside those that it finds, by chain or by
 * {@code _has}, only where everybody may read them, in the directory: the number of hits would tell
 * of the others.
 */
@Component
class Criteria {

  private static final String REVERSE = "_has";
  private static final String NUMBER = "identifier";

  /** Parameters that ask for nothing that a record says. */
  private static final Set<String> ABOUT_THE_RECORD = Set.of("_id", "_lastUpdated");

  private final ISearchParamRegistry parameters;

  Criteria(ISearchParamRegistry parameters) {
    this.parameters = parameters;
  }

  /** Refuses a search that asks about patients' records beside its own. */
  void refuseBeside(String type, SearchParameterMap search) {
    search.entrySet().stream()
        .flatMap(criterion -> closed(type, criterion))
        .findFirst()
        .ifPresent(this::refuse);
    for (SortSpec sort = search.getSort(); sort != null; sort = sort.getChain()) {
      if (sort.getParamName().contains(".")) {
        refuse("_sort=" + sort.getParamName());
      }
    }
  }

  /** Whether a search asks for a whole number and nothing else. */
  static boolean isNumberAlone(SearchParameterMap search) {
    return search.keySet().equals(Set.of(NUMBER))
        && search.get(NUMBER).stream()
            .flatMap(List::stream)
            .allMatch(
                value ->
                    value instanceof TokenParam number
                        && number.getModifier() == null
                        && number.getMissing() == null
                        && !number.isEmpty()
                        && number.getValue() != null
                        && !number.getValue().isEmpty());
  }

  /** The elements by which a search finds and sorts. */
  Set<String> elements(String type, SearchParameterMap search) {
    var names = new HashSet<>(search.keySet());
    for (SortSpec sort = search.getSort(); sort != null; sort = sort.getChain()) {
      names.add(sort.getParamName());
    }
    names.removeAll(ABOUT_THE_RECORD);
    return names.stream().flatMap(name -> elements(type, name)).collect(Collectors.toSet());
  }

  /** One that cannot be told asks for an element that no mandate names. */
  private Stream<String> elements(String type, String name) {
    var parameter = active(type, name);
    var paths = parameter == null ? List.<String>of() : elementsIn(parameter.getPath(), type);
    return paths.isEmpty() ? Stream.of("?") : paths.stream();
  }

  /** A parameter of several types has a path for each. */
  private static List<String> elementsIn(String path, String type) {
    return Pattern.compile("\\b" + type + "\\.([a-z][A-Za-z]*)")
        .matcher(path)
        .results()
        .map(element -> element.group(1))
        .toList();
  }

  private RuntimeSearchParam active(String type, String name) {
    return parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
  }

  private void refuse(String criterion) {
    throw DoorRefusal.of(DoorRule.SEARCH_BESIDE, criterion).toHapi();
  }

  private Stream<String> closed(
      String type, Map.Entry<String, List<List<IQueryParameterType>>> criterion) {
    return criterion.getValue().stream()
        .flatMap(List::stream)
        .filter(value -> isClosed(type, criterion.getKey(), value))
        .map(value -> criterion.getKey());
  }

  private boolean isClosed(String type, String name, IQueryParameterType value) {
    if (value instanceof HasParam has) {
      return Subject.concerns(has.getTargetResourceType())
          || has.getParameterName().contains(REVERSE);
    }
    return value instanceof ReferenceParam chained
        && chained.getChain() != null
        && (chained.getChain().contains(REVERSE) || reachesPatients(type, name, chained));
  }

  private boolean reachesPatients(String type, String name, ReferenceParam chained) {
    return targets(type, name, chained).stream().anyMatch(Subject::concerns);
  }

  private Set<String> targets(String type, String name, ReferenceParam chained) {
    if (chained.getResourceType() != null) {
      return Set.of(chained.getResourceType());
    }
    var parameter = active(type, name);
    return parameter == null ? Set.of() : parameter.getTargets();
  }
}
