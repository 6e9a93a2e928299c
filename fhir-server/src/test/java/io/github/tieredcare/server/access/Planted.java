package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.FhirContext;
import java.util.UUID;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.utilities.xhtml.XhtmlParser;

/**
 * Kinds of record in which a word can be planted that only those may see who may see the record.
 */
enum Planted {
  ALLERGY(
      """
      {"resourceType": "AllergyIntolerance", "patient": {"reference": "%s"},
       "clinicalStatus": {"coding": [{"code": "active",
         "system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"}]},
       "code": {"text": "青霉素"}}
      """),
  CONDITION(
      """
      {"resourceType": "Condition", "subject": {"reference": "%s"}, "code": {"text": "高血压"},
       "clinicalStatus": {"coding": [{"code": "active",
         "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]}}
      """),
  DOCUMENT(
      """
      {"resourceType": "DocumentReference", "subject": {"reference": "%s"}, "status": "current",
       "type": {"coding": [{"system": "http://loinc.org", "code": "59284-0"}]},
       "content": [{"attachment": {"contentType": "application/pdf",
         "url": "https://district-hospital.example/film.pdf"}}]}
      """),
  DRUG_GIVEN(
      """
      {"resourceType": "MedicationAdministration", "subject": {"reference": "%s"},
       "status": "completed", "medicationCodeableConcept": {"text": "呋塞米注射液"},
       "effectiveDateTime": "2026-11-16T08:30:00+08:00"}
      """),
  GUARDIAN(
      """
      {"resourceType": "RelatedPerson", "patient": {"reference": "%s"}, "name": [{"text": "王芳"}],
       "relationship": [{"coding": [{"code": "5",
         "system": "https://tieredcare.github.io/fhir/CodeSystem/gbt-4761"}]}]}
      """),
  MEDICATION(
      """
      {"resourceType": "MedicationStatement", "subject": {"reference": "%s"}, "status": "active",
       "medicationCodeableConcept": {"text": "阿司匹林肠溶片"}, "effectiveDateTime": "2026-11-16"}
      """),
  REPORT(
      """
      {"resourceType": "DiagnosticReport", "subject": {"reference": "%s"}, "status": "final",
       "code": {"text": "心脏彩色多普勒超声"}, "effectiveDateTime": "2026-11-16T11:00:00+08:00", "conclusion": "正常"}
      """),
  RESULT(
      """
      {"resourceType": "Observation", "subject": {"reference": "%s"}, "status": "final",
       "category": [{"coding": [{"code": "laboratory",
         "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
       "code": {"text": "血红蛋白", "coding": [
         {"system": "https://district-hospital.example/tests", "code": "hb"}]},
       "effectiveDateTime": "2026-11-16T08:00:00+08:00", "valueString": "123"}
      """),
  VISIT(
      """
      {"resourceType": "Encounter", "subject": {"reference": "%s"}, "status": "finished",
       "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
       "period": {"start": "2026-11-16T08:00:00+08:00", "end": "2026-11-16T09:00:00+08:00"},
       "serviceProvider": {"reference": "Organization/district-hospital"}}
      """);

  private final String template;

  Planted(String template) {
    this.template = template;
  }

  /** The type of the record. */
  String type() {
    return about(new Patient()).fhirType();
  }

  /** A record of a patient with a word in it that is nowhere else. */
  DomainResource about(Patient patient) {
    var reference = "Patient/" + patient.getIdPart();
    var record =
        (DomainResource)
            FhirContext.forR4Cached().newJsonParser().parseResource(template.formatted(reference));
    record.setText(narrative("PLANTED-" + UUID.randomUUID()));
    return record;
  }

  static String wordIn(DomainResource record) {
    return record.getText().getDiv().allText().strip();
  }

  private static Narrative narrative(String word) {
    var narrative = new Narrative().setStatus(Narrative.NarrativeStatus.ADDITIONAL);
    narrative.setDivAsString("<div xmlns=\"" + XhtmlParser.XHTML_NS + "\">" + word + "</div>");
    return narrative;
  }
}
