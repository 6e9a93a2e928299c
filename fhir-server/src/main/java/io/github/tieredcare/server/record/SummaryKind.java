package io.github.tieredcare.server.record;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * One kind of record in a section of the summary: the latest of a type, by what narrows them.
 *
 * @param type the resource type
 * @param sort the parameter by which the latest come first
 * @param most how many of them are listed
 * @param codes what narrows them
 */
record SummaryKind(Class<? extends Resource> type, String sort, int most, Codes codes) {

  private static final int LATEST = 50;
  private static final int ACTIVE = 500;

  /**
   * Codes that a record has, or has not, by a search parameter.
   *
   * @param not whether the codes name what is left out; what has no code is then listed
   */
  private record Codes(String parameter, boolean not, String system, String... values) {

    TokenOrListParam asked() {
      var asked = new TokenOrListParam();
      Stream.of(values)
          .map(value -> new TokenParam(system.isEmpty() ? null : system, value))
          .forEach(code -> asked.add(not ? code.setModifier(TokenParamModifier.NOT) : code));
      return asked;
    }
  }

  /** The latest by date. */
  static SummaryKind latest(Class<? extends Resource> type) {
    return new SummaryKind(type, "date", LATEST, null);
  }

  /** All of a type; the limit is there to end a request, not to shorten a list. */
  static SummaryKind all(Class<? extends Resource> type) {
    return new SummaryKind(type, "_lastUpdated", ACTIVE, null);
  }

  SummaryKind only(String parameter, String system, String... values) {
    return new SummaryKind(type, sort, most, new Codes(parameter, false, system, values));
  }

  SummaryKind without(String parameter, String system, String... values) {
    return new SummaryKind(type, sort, most, new Codes(parameter, true, system, values));
  }

  String name() {
    return type.getSimpleName();
  }

  /** The search for one patient's records of this kind. */
  SearchParameterMap of(String patient) {
    var search = new SearchParameterMap().add("patient", new ReferenceParam("Patient/" + patient));
    if (codes != null) {
      search.add(codes.parameter(), codes.asked());
    }
    return search.setSort(new SortSpec(sort, SortOrderEnum.DESC));
  }
}
