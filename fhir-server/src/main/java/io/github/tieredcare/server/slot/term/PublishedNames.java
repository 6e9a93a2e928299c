package io.github.tieredcare.server.slot.term;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.matching.SearchTerms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Notes by what the doctors and services of a publication are found, as the directory names them at
 * that time, and where their institution stands.
 */
@Component
public class PublishedNames {

  private final DaoRegistry daos;
  private final TermTable table;

  PublishedNames(DaoRegistry daos, TermTable table) {
    this.daos = daos;
    this.table = table;
  }

  /** Notes them for sessions of an institution, in the transaction that publishes these. */
  public void note(String institution, Collection<Session> sessions) {
    var directory = new TreeMap<String, Resource>();
    directory.putAll(
        read(
            PractitionerRole.class,
            ids(sessions, session -> session.doctor().stream()),
            "PractitionerRole:practitioner",
            "PractitionerRole:organization"));
    directory.putAll(
        read(HealthcareService.class, ids(sessions, session -> session.service().stream())));
    directory.putAll(read(Organization.class, Set.of(institution)));
    var terms = new TreeMap<String, Set<String>>();
    directory.forEach(
        (key, record) -> {
          var names = names(record, directory).toList();
          if (!names.isEmpty()) {
            terms.put(key, SearchTerms.of(names.stream()));
          }
        });
    table.keep(terms);
    place((Organization) directory.get("Organization/" + institution));
  }

  /** Notes where an institution stands. */
  public void place(Organization institution) {
    table.place(institution.getIdPart(), Directory.divisionOf(institution));
  }

  /** What doctors and services are called; nothing for who only lends them a name. */
  private static Stream<String> names(Resource record, Map<String, Resource> directory) {
    if (record instanceof PractitionerRole role) {
      var person = directory.get(Records.key(role.getPractitioner()));
      var unit = directory.get(Records.key(role.getOrganization()));
      return Stream.of(
              person instanceof Practitioner it ? named(it) : Stream.<String>empty(),
              unit instanceof Organization it && it.hasName()
                  ? Stream.of(it.getName())
                  : Stream.<String>empty(),
              role.getSpecialty().stream().flatMap(PublishedNames::words))
          .flatMap(Function.identity());
    }
    return record instanceof HealthcareService service
        ? Stream.concat(
            Stream.ofNullable(service.getName()),
            service.getSpecialty().stream().flatMap(PublishedNames::words))
        : Stream.empty();
  }

  private static Stream<String> named(Practitioner person) {
    return person.getName().stream().map(HumanName::getText).filter(text -> text != null);
  }

  /** What somebody is expert in, beyond the codes of the national list. */
  private static Stream<String> words(CodeableConcept specialty) {
    return Stream.concat(
            Stream.of(specialty.getText()), specialty.getCoding().stream().map(Coding::getDisplay))
        .filter(text -> text != null);
  }

  private static Set<String> ids(
      Collection<Session> sessions, Function<Session, Stream<Reference>> actors) {
    return sessions.stream()
        .flatMap(actors)
        .map(actor -> new IdType(actor.getReference()).getIdPart())
        .collect(Collectors.toSet());
  }

  /** Records by {@code Type/id}, with what they point at. */
  private <T extends Resource> Map<String, Resource> read(
      Class<T> type, Set<String> ids, String... pointers) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var any = new TokenOrListParam();
    ids.forEach(id -> any.add(new TokenParam(id)));
    var search = new SearchParameterMap().add("_id", any);
    List.of(pointers).forEach(pointer -> search.addInclude(new Include(pointer)));
    search.setLoadSynchronous(true);
    return daos
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Resource.class::cast)
        .collect(
            Collectors.toMap(
                record -> Records.key(Records.to(record)),
                Function.identity(),
                (one, same) -> one));
  }
}
