package io.github.tieredcare.server.slot.match;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.record.ReadableRecords;
import io.github.tieredcare.signing.Signing;
import io.github.tieredcare.signing.SigningPart;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** The institutions of a patient's signed combination, as far as who asks may know them. */
@Component
class Combinations {

  private static final int MOST_EPISODES = 50;

  private final ReadableRecords records;

  Combinations(ReadableRecords records) {
    this.records = records;
  }

  /** The patient; one whom the caller has no ground to see is not there. */
  Patient patient(String id, Caller caller) {
    return records
        .read(Patient.class, id, caller)
        .orElseThrow(() -> new ResourceNotFoundException(new IdType("Patient", id)));
  }

  /** The ids of the institutions; a signing that the caller may not read puts nothing first. */
  Set<String> of(Patient patient, Caller caller, Instant at) {
    if (!isOpen(caller)) {
      return Set.of();
    }
    var ofPatient =
        new SearchParameterMap()
            .add("patient", new ReferenceParam("Patient/" + patient.getIdElement().getIdPart()));
    return records.find(EpisodeOfCare.class, ofPatient, MOST_EPISODES, caller).stream()
        .map(Signing::new)
        .filter(signing -> signing.isInForce(at))
        .flatMap(Combinations::parts)
        .map(part -> part.getReferenceElement().getIdPart())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Reference> parts(Signing signing) {
    return Stream.of(SigningPart.values()).flatMap(part -> signing.part(part).stream());
  }

  private static boolean isOpen(Caller caller) {
    return Scopes.of(caller.scopes())
        .queries("EpisodeOfCare", Permission.SEARCH)
        .equals(List.of(ScopeQuery.NONE));
  }
}
