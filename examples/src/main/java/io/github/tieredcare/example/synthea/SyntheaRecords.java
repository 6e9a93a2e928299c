package io.github.tieredcare.example.synthea;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The records of one synthetic person in the form of the exchange's profiles: of each only what a
 * hospital would send. What the exchange does not serve is left out.
 *
 * @param made all that Synthea wrote, by full URL
 * @param patient the person as the exchange knows them
 * @param institution who keeps the record
 */
record SyntheaRecords(Map<String, Resource> made, Reference patient, Reference institution) {

  private static final Set<String> MEASURED = Set.of("vital-signs", "laboratory");

  /** The records by full URL, each after those it refers to. */
  Map<String, Resource> moved() {
    Map<String, Resource> moved = new LinkedHashMap<>();
    each(Encounter.class, moved, this::encounter);
    each(Condition.class, moved, this::condition);
    each(AllergyIntolerance.class, moved, this::allergy);
    each(MedicationRequest.class, moved, this::medication);
    each(Observation.class, moved, this::observation);
    each(DiagnosticReport.class, moved, report -> report(report, moved));
    return moved;
  }

  private <T extends Resource> void each(
      Class<T> type, Map<String, Resource> moved, Mapping<T> mapping) {
    made.forEach(
        (url, record) -> {
          if (type.isInstance(record)) {
            mapping.of(type.cast(record)).ifPresent(mapped -> moved.put(url, mapped));
          }
        });
  }

  private Optional<Resource> encounter(Encounter encounter) {
    return Optional.of(
        new Encounter()
            .setStatus(encounter.getStatus())
            .setClass_(encounter.getClass_())
            .setType(encounter.getType())
            .setSubject(patient)
            .setPeriod(encounter.getPeriod())
            .setServiceProvider(institution));
  }

  private Optional<Resource> condition(Condition condition) {
    return Optional.of(
        new Condition()
            .setClinicalStatus(condition.getClinicalStatus())
            .setVerificationStatus(condition.getVerificationStatus())
            .setCode(named(condition.getCode()))
            .setSubject(patient)
            .setEncounter(condition.getEncounter())
            .setOnset(condition.getOnset())
            .setAbatement(condition.getAbatement())
            .setRecordedDateElement(condition.getRecordedDateElement()));
  }

  private Optional<Resource> allergy(AllergyIntolerance allergy) {
    return Optional.of(
        new AllergyIntolerance()
            .setClinicalStatus(allergy.getClinicalStatus())
            .setVerificationStatus(allergy.getVerificationStatus())
            .setCode(named(allergy.getCode()))
            .setPatient(patient)
            .setReaction(allergy.getReaction()));
  }

  /** What was prescribed is what the patient takes, or took. */
  private Optional<Resource> medication(MedicationRequest request) {
    boolean taken = request.getStatus() == MedicationRequest.MedicationRequestStatus.ACTIVE;
    var statement = new MedicationStatement().setSubject(patient);
    statement.setStatus(
        taken ? MedicationStatementStatus.ACTIVE : MedicationStatementStatus.COMPLETED);
    statement.setMedication(named(drug(request)));
    return Optional.of(statement.setEffective(request.getAuthoredOnElement().copy()));
  }

  private CodeableConcept drug(MedicationRequest request) {
    if (request.hasMedicationCodeableConcept()) {
      return request.getMedicationCodeableConcept();
    }
    var drug = made.get(request.getMedicationReference().getReference());
    return drug instanceof Medication medication ? medication.getCode() : new CodeableConcept();
  }

  private Optional<Resource> observation(Observation observation) {
    boolean measured =
        observation.getCategory().stream()
            .flatMap(category -> category.getCoding().stream())
            .anyMatch(category -> MEASURED.contains(category.getCode()));
    if (!measured) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation()
            .setStatus(observation.getStatus())
            .setCategory(observation.getCategory())
            .setCode(observation.getCode())
            .setSubject(patient)
            .setEffective(observation.getEffective())
            .setValue(observation.getValue())
            .setComponent(observation.getComponent()));
  }

  /** A report of results; those that are notes in words are left out. */
  private Optional<Resource> report(DiagnosticReport report, Map<String, Resource> moved) {
    var results =
        report.getResult().stream().filter(it -> moved.containsKey(it.getReference())).toList();
    if (results.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DiagnosticReport()
            .setStatus(report.getStatus())
            .setCategory(report.getCategory())
            .setCode(report.getCode())
            .setSubject(patient)
            .setEffective(report.getEffective())
            .setIssuedElement(report.getIssuedElement())
            .addPerformer(institution)
            .setResult(results.stream().map(it -> new Reference(it.getReference())).toList()));
  }

  private static CodeableConcept named(CodeableConcept concept) {
    return concept.hasText() ? concept : concept.setText(concept.getCodingFirstRep().getDisplay());
  }

  /** How a record is put into the exchange's form; empty when it is left out. */
  @FunctionalInterface
  private interface Mapping<T> {
    Optional<Resource> of(T record);
  }
}
