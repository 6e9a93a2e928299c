package io.github.tieredcare.server.record;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.Scopes;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Looks up what a summary holds: one search for each kind, however many records there are. */
@Component
class SummarySearch {

  private final ReadableRecords records;

  SummarySearch(ReadableRecords records) {
    this.records = records;
  }

  /** What the caller may read of a patient, by section. */
  Map<SummarySection, Found> of(String patient, Caller caller) {
    var found = new EnumMap<SummarySection, Found>(SummarySection.class);
    for (SummarySection section : SummarySection.values()) {
      section.kinds().stream()
          .map(kind -> find(kind, patient, caller))
          .reduce(Found::both)
          .ifPresent(all -> found.put(section, all));
    }
    return found;
  }

  /** The institutions and persons that records name: roles first, for they name the others. */
  List<Resource> parties(Collection<? extends Resource> naming, Caller caller) {
    var roles = named(PractitionerRole.class, naming, caller);
    var all = Stream.concat(naming.stream(), roles.stream()).toList();
    return Stream.of(
            roles, named(Practitioner.class, all, caller), named(Organization.class, all, caller))
        .<Resource>flatMap(List::stream)
        .toList();
  }

  private Found find(SummaryKind kind, String patient, Caller caller) {
    if (!reads(kind.name(), caller)) {
      return new Found(List.of(), 0, List.of("system/" + kind.name() + ".r"));
    }
    var found = records.find(kind.type(), kind.of(patient), kind.most() + 1, caller);
    return new Found(
        found.stream().limit(kind.most()).filter(Standing::stands).<Resource>map(it -> it).toList(),
        found.size() > kind.most() ? kind.most() : 0,
        List.of());
  }

  private <T extends Resource> List<T> named(
      Class<T> type, Collection<? extends Resource> naming, Caller caller) {
    Set<String> ids =
        naming.stream()
            .flatMap(References::of)
            .map(reference -> reference.getReferenceElement())
            .filter(id -> type.getSimpleName().equals(id.getResourceType()))
            .map(id -> id.getIdPart())
            .collect(Collectors.toSet());
    if (ids.isEmpty() || !reads(type.getSimpleName(), caller)) {
      return List.of();
    }
    var any = new TokenOrListParam();
    ids.forEach(id -> any.add(new TokenParam(id)));
    return records.find(type, new SearchParameterMap().add("_id", any), ids.size(), caller);
  }

  private static boolean reads(String type, Caller caller) {
    return Scopes.of(caller.scopes()).allow(type, Permission.READ);
  }
}
