package io.github.tieredcare.server.patient;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDaoPatient;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.person.KnownPerson;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the reference of a person, and nothing else, to who presents a complete number and the
 * name; see <a href="https://hl7.org/fhir/R4/patient-operation-match.html">$match</a>.
 */
@Component
class PersonMatch implements OperationProvider {

  static final String NAME = "$match";

  private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";
  private static final Logger LOG = LoggerFactory.getLogger(PersonMatch.class);

  private final PersonNumbers numbers;
  private final IFhirResourceDaoPatient<Patient> patients;

  PersonMatch(PersonNumbers numbers, IFhirResourceDaoPatient<Patient> patients) {
    this.numbers = numbers;
    this.patients = patients;
  }

  /** Every match is certain, so that it makes no difference whether only such were asked for. */
  @Operation(name = NAME, typeName = "Patient")
  public Bundle match(
      @OperationParam(name = "resource", min = 1) Patient presented,
      @OperationParam(name = "onlyCertainMatches") BooleanType onlyCertainMatches,
      @OperationParam(name = "count") IntegerType count,
      RequestDetails request) {
    Optional<String> found = Optional.ofNullable(presented).flatMap(this::bearer);
    LOG.info(
        "{} asked for a person by number and name: {}",
        RequestCaller.of(request).system(),
        found.isPresent() ? "matched" : "no match");
    return answer(found);
  }

  private Optional<String> bearer(Patient presented) {
    Set<String> bearers = numbers.bearers(NumberDigest.of(presented));
    return bearers.size() == 1
        ? bearers.stream().filter(id -> new KnownPerson(presented).isNamedAs(read(id))).findFirst()
        : Optional.empty();
  }

  private Patient read(String id) {
    return patients.read(new IdType("Patient", id), new SystemRequestDetails());
  }

  private static Bundle answer(Optional<String> found) {
    var answer = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.isPresent() ? 1 : 0);
    found.ifPresent(
        id -> {
          var match = new Patient();
          match.setId(new IdType("Patient", id));
          var entry = answer.addEntry().setFullUrl("Patient/" + id).setResource(match);
          entry.getSearch().setMode(SearchEntryMode.MATCH).setScore(1);
          entry.getSearch().addExtension(GRADE, new CodeType("certain"));
        });
    return answer;
  }
}
