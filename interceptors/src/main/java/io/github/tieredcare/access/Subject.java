package io.github.tieredcare.access;

import io.github.tieredcare.rule.Records;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * The patient whom a record is about, by the element that says so, as in the <a
 * href="https://hl7.org/fhir/R4/compartmentdefinition-patient.html">patient compartment</a>. Kinds
 * that are not listed are about no patient: the directory.
 */
public final class Subject {

  private static final Map<Class<? extends Resource>, Function<Resource, Stream<Reference>>> OF =
      Map.ofEntries(
          one(AllergyIntolerance.class, AllergyIntolerance::getPatient),
          one(Communication.class, Communication::getSubject),
          one(Composition.class, Composition::getSubject),
          one(Condition.class, Condition::getSubject),
          one(Consent.class, Consent::getPatient),
          one(Coverage.class, Coverage::getBeneficiary),
          one(DiagnosticReport.class, DiagnosticReport::getSubject),
          one(DocumentReference.class, DocumentReference::getSubject),
          one(Encounter.class, Encounter::getSubject),
          one(EpisodeOfCare.class, EpisodeOfCare::getPatient),
          one(MedicationAdministration.class, MedicationAdministration::getSubject),
          one(MedicationStatement.class, MedicationStatement::getSubject),
          one(Observation.class, Observation::getSubject),
          one(RelatedPerson.class, RelatedPerson::getPatient),
          one(ServiceRequest.class, ServiceRequest::getSubject),
          one(Task.class, Task::getFor),
          several(Appointment.class, it -> it.getParticipant().stream().map(p -> p.getActor())));

  /** A kind that speaks of other records, and so of their patient. */
  private static final String ABOUT_RECORDS = "Provenance";

  private static final Set<String> PARAMETERS = Set.of("patient", "subject", "beneficiary");

  private Subject() {}

  /** The search parameters that name a patient. */
  public static Set<String> patientParameters() {
    return PARAMETERS;
  }

  /** Whether records of this type are about patients and not for everybody to read. */
  public static boolean concerns(String type) {
    return "Patient".equals(type)
        || ABOUT_RECORDS.equals(type)
        || OF.keySet().stream().anyMatch(it -> named(it).equals(type));
  }

  /** The names of the top-level elements of a kind of patients' records. */
  public static Set<String> elements(String type) {
    return concerns(type)
        ? ResourceFactory.createResource(type).children().stream()
            .map(element -> element.getName().replace("[x]", ""))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The id of the patient; none for a record that names none. */
  public static Optional<String> of(Resource record, Records records) {
    if (record instanceof Provenance provenance) {
      return provenance.getTarget().stream()
          .flatMap(target -> records.read(ServiceRequest.class, target).stream())
          .flatMap(request -> of(request, records).stream())
          .findFirst();
    }
    if (record instanceof Patient patient) {
      return Optional.of(patient.getIdElement().getIdPart());
    }
    return OF.getOrDefault(record.getClass(), it -> Stream.empty())
        .apply(record)
        .map(Reference::getReferenceElement)
        .filter(id -> "Patient".equals(id.getResourceType()))
        .map(id -> id.getIdPart())
        .findFirst();
  }

  private static String named(Class<? extends Resource> type) {
    return type.getSimpleName();
  }

  private static <T extends Resource>
      Map.Entry<Class<? extends Resource>, Function<Resource, Stream<Reference>>> one(
          Class<T> type, Function<T, Reference> element) {
    return several(type, record -> Stream.of(element.apply(record)));
  }

  private static <T extends Resource>
      Map.Entry<Class<? extends Resource>, Function<Resource, Stream<Reference>>> several(
          Class<T> type, Function<T, Stream<Reference>> element) {
    return Map.entry(type, record -> element.apply(type.cast(record)));
  }
}
