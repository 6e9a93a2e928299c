package io.github.tieredcare.server.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.access.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** The patients whom a search names, by reference or by a number of theirs. */
@Component
class AskedPatients {

  private static final String BY_NUMBER = "identifier";

  /** No record has this id. */
  private static final String NOBODY = "-";

  private final DaoRegistry daos;

  AskedPatients(DaoRegistry daos) {
    this.daos = daos;
  }

  /**
   * Puts references in the place of numbers, {@code patient.identifier=…}, so that whoever presents
   * a whole number is told no more than whoever knows the reference.
   */
  void resolveNumbers(SearchParameterMap search) {
    named(search)
        .forEach(
            alternatives -> {
              List<IQueryParameterType> resolved =
                  alternatives.stream().flatMap(this::resolved).toList();
              alternatives.clear();
              alternatives.addAll(resolved);
            });
  }

  /**
   * The patients of whom all hits of a search are: those of its narrowest criterion that names
   * nothing else.
   */
  static Set<String> of(SearchParameterMap search) {
    return named(search)
        .filter(alternatives -> alternatives.stream().allMatch(AskedPatients::isReference))
        .map(
            alternatives ->
                alternatives.stream()
                    .map(value -> ((ReferenceParam) value).getIdPart())
                    .collect(Collectors.toSet()))
        .min((one, other) -> Integer.compare(one.size(), other.size()))
        .orElse(Set.of());
  }

  private static Stream<List<IQueryParameterType>> named(SearchParameterMap search) {
    return Subject.patientParameters().stream()
        .filter(search::containsKey)
        .flatMap(name -> search.get(name).stream());
  }

  private Stream<IQueryParameterType> resolved(IQueryParameterType value) {
    if (!(value instanceof ReferenceParam number)
        || !BY_NUMBER.equals(number.getChain())
        || number.getResourceType() != null && !"Patient".equals(number.getResourceType())) {
      return Stream.of(value);
    }
    List<String> bearers = new ArrayList<>(bearers(number.getValue()));
    return (bearers.isEmpty() ? List.of(NOBODY) : bearers)
        .stream().map(id -> new ReferenceParam("Patient/" + id));
  }

  private Collection<String> bearers(String number) {
    var token = new TokenParam();
    token.setValueAsQueryToken(daos.getResourceDao(Patient.class).getContext(), "", null, number);
    if (token.getSystem() == null || token.getValue() == null || token.getValue().isEmpty()) {
      return Set.of();
    }
    var search = SearchParameterMap.newSynchronous(Patient.SP_IDENTIFIER, token);
    return daos
        .getResourceDao(Patient.class)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(person -> person.getIdElement().getIdPart())
        .collect(Collectors.toSet());
  }

  private static boolean isReference(IQueryParameterType value) {
    return value instanceof ReferenceParam named
        && named.getMissing() == null
        && named.getChain() == null
        && named.getIdPart() != null
        && (named.getResourceType() == null || "Patient".equals(named.getResourceType()));
  }
}
