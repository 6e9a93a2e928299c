package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.AskedBeside;
import java.util.HashSet;
import java.util.List;
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

  private static final String NUMBER = "identifier";

  /** What everybody may read: no key, no mandate, no line of the trail. */
  private static final Set<String> DIRECTORY =
      Set.of(
          "HealthcareService",
          "Library",
          "Location",
          "Organization",
          "OrganizationAffiliation",
          "Practitioner",
          "PractitionerRole");

  /** Parameters that ask for nothing that a record says. */
  private static final Set<String> ABOUT_THE_RECORD = Set.of("_id", "_lastUpdated");

  private final ISearchParamRegistry parameters;
  private final AskedBeside beside;

  Criteria(ISearchParamRegistry parameters, AskedBeside beside) {
    this.parameters = parameters;
    this.beside = beside;
  }

  /** Refuses a search that asks about records beside its own that are not of the directory. */
  void refuseBeside(String type, SearchParameterMap search) {
    beside.of(type, search).entrySet().stream()
        .filter(criterion -> !DIRECTORY.containsAll(criterion.getValue()))
        .findFirst()
        .ifPresent(criterion -> refuse(criterion.getKey()));
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
}
