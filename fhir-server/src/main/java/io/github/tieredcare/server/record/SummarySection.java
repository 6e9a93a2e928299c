package io.github.tieredcare.server.record;

import java.util.List;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;

/**
 * The sections of the summary in their order; the first three are always there, as the <a
 * href="https://hl7.org/fhir/uv/ips/STU1.1/StructureDefinition-Composition-uv-ips.html">IPS</a>
 * demands.
 */
enum SummarySection {
  PROBLEMS(
      "11450-4",
      "Problem list - Reported",
      "诊断与健康问题 Problems",
      SummaryKind.all(Condition.class)
          .without(
              "clinical-status",
              SummarySection.CODES + "condition-clinical",
              "inactive",
              "remission",
              "resolved")),
  ALLERGIES(
      "48765-2",
      "Allergies and adverse reactions Document",
      "过敏与不良反应 Allergies and intolerances",
      SummaryKind.all(AllergyIntolerance.class)
          .without(
              "clinical-status",
              SummarySection.CODES + "allergyintolerance-clinical",
              "inactive",
              "resolved")),
  MEDICATIONS(
      "10160-0",
      "History of Medication use Narrative",
      "用药 Medication summary",
      SummaryKind.all(MedicationStatement.class)
          .only("status", "", "active", "intended", "on-hold", "unknown")),
  RESULTS(
      "30954-2",
      "Relevant diagnostic tests/laboratory data Narrative",
      "检查检验 Results",
      SummaryKind.latest(DiagnosticReport.class),
      SummaryKind.latest(Observation.class)
          .without("category", SummarySection.CODES + "observation-category", "vital-signs")),
  VITAL_SIGNS(
      "8716-3",
      "Vital signs",
      "生命体征 Vital signs",
      SummaryKind.latest(Observation.class)
          .only("category", SummarySection.CODES + "observation-category", "vital-signs")),
  VISITS(
      "46240-8",
      "History of hospitalizations+History of outpatient visits Narrative",
      "就诊 Visits",
      SummaryKind.latest(Encounter.class)
          .only("status", "", "arrived", "triaged", "in-progress", "onleave", "finished")),
  DOCUMENTS(
      "77599-9",
      "Additional documentation",
      "出院小结与文书 Discharge letters and documents",
      SummaryKind.latest(Composition.class).only("type", "http://loinc.org", "18842-5"),
      SummaryKind.latest(DocumentReference.class));

  private static final String CODES = "http://terminology.hl7.org/CodeSystem/";

  private final String loinc;
  private final String display;
  private final String title;
  private final List<SummaryKind> kinds;

  SummarySection(String loinc, String display, String title, SummaryKind... kinds) {
    this.loinc = loinc;
    this.display = display;
    this.title = title;
    this.kinds = List.of(kinds);
  }

  /** Whether the summary has this section also with nothing in it. */
  boolean isRequired() {
    return this == PROBLEMS || this == ALLERGIES || this == MEDICATIONS;
  }

  CodeableConcept code() {
    return new CodeableConcept(new Coding("http://loinc.org", loinc, display));
  }

  String title() {
    return title;
  }

  List<SummaryKind> kinds() {
    return kinds;
  }
}
