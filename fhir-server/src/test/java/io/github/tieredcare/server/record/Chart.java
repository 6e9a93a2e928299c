package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A patient's chart that one hospital writes and another reads with the patient's consent. */
final class Chart {

  static final String READER = Sending.SENDER;
  static final String AUTHOR = "district-hospital";
  static final String STRANGER = "regional-hospital";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String CONDITION =
      """
      {"resourceType":"Condition","clinicalStatus":{"coding":[{"code":"%s","system":
       "http://terminology.hl7.org/CodeSystem/condition-clinical"}]},
       "code":{"text":"%s"},"subject":{"reference":"Patient/%s"}}
      """;
  private static final String ALLERGY =
      """
      {"resourceType":"AllergyIntolerance","clinicalStatus":{"coding":[{"code":"active","system":
       "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"}]},
       "code":{"text":"%s"},"patient":{"reference":"Patient/%s"}}
      """;
  private static final String MEDICATION =
      """
      {"resourceType":"MedicationStatement","status":"%s",
       "medicationCodeableConcept":{"text":"%s"},"subject":{"reference":"Patient/%s"},
       "effectiveDateTime":"2026-11-10","dosage":[{"text":"每日一次"}]}
      """;
  private static final String OBSERVATION =
      """
      {"resourceType":"Observation","status":"final","category":[{"coding":[{"code":"%s","system":
       "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
       "code":{"text":"%s"},"subject":{"reference":"Patient/%s"},
       "effectiveDateTime":"%sT08:00:00+08:00",
       "performer":[{"reference":"Organization/district-hospital"}],
       "valueQuantity":{"value":118,"unit":"g/L"}}
      """;
  private static final String REPORT =
      """
      {"resourceType":"DiagnosticReport","status":"final",
       "code":{"text":"%s"},"subject":{"reference":"Patient/%s"},
       "effectiveDateTime":"2026-11-12T10:00:00+08:00","conclusion":"未见异常",
       "presentedForm":[{"contentType":"application/dicom","url":"%s"}]}
      """;
  private static final String VISIT =
      """
      {"resourceType":"Encounter","status":"finished","class":{"code":"AMB","display":"ambulatory",
       "system":"http://terminology.hl7.org/CodeSystem/v3-ActCode"},
       "subject":{"reference":"Patient/%s"},
       "period":{"start":"2026-11-12T09:00:00+08:00","end":"2026-11-12T10:30:00+08:00"},
       "serviceProvider":{"reference":"Organization/district-hospital"}}
      """;
  private static final String DOCUMENT =
      """
      {"resourceType":"DocumentReference","status":"current",
       "type":{"coding":[{"system":"http://loinc.org","code":"18748-4"}],"text":"影像"},
       "subject":{"reference":"Patient/%s"},"date":"2026-11-12T11:00:00+08:00",
       "content":[{"attachment":{"contentType":"application/dicom","url":"%s"}}]}
      """;

  final Sending sending = new Sending();
  final Patient patient = sending.newPatient();

  String id() {
    return patient.getIdPart();
  }

  /** The patient lets the reader see the whole record. */
  Chart opened() {
    sending.door().store(RecordConsent.of(id(), READER));
    return this;
  }

  void closed() {
    sending.door().store(RecordConsent.of(id(), READER).setStatus(ConsentState.INACTIVE));
  }

  String condition(String text, String state) {
    return write(CONDITION, state, text, id());
  }

  String allergy(String text) {
    return write(ALLERGY, text, id());
  }

  String medication(String text, String status) {
    return write(MEDICATION, status, text, id());
  }

  String observation(String category, String text, String day) {
    return write(OBSERVATION, category, text, id(), day);
  }

  String report(String text, String url) {
    return write(REPORT, text, id(), url);
  }

  String visit() {
    return write(VISIT, id());
  }

  String document(String url) {
    return write(DOCUMENT, id(), url);
  }

  /** A discharge letter, stored past the rules, which tie it to a referral. */
  String letter() {
    var letter = new Composition().setStatus(CompositionStatus.FINAL).setTitle("出院小结");
    letter.setId("letter-" + id());
    letter.setType(new CodeableConcept(new Coding("http://loinc.org", "18842-5", null)));
    letter.setSubject(new Reference("Patient/" + id()));
    letter.setDate(new Date());
    letter.addAuthor(new Reference("PractitionerRole/dr-lin-district-hospital"));
    letter.setCustodian(new Reference("Organization/" + AUTHOR));
    for (String part : List.of("diagnosis-result", "treatment", "next-plan")) {
      var section = letter.addSection();
      section.setCode(
          new CodeableConcept(new Coding(Canonical.codeSystem("referral-section"), part, null)));
      section.getText().setStatus(NarrativeStatus.GENERATED).setDivAsString("室间隔缺损");
    }
    sending.door().store(letter);
    return "Composition/letter-" + id();
  }

  /** The author says that a record should never have been written. */
  void withdraw(String record) {
    var written = get(record, AUTHOR).body();
    var withdrawn = written.replaceFirst("\"(final|current)\"", "\"entered-in-error\"");
    var answer =
        sending.send(
            "PUT", record, AUTHOR, (Resource) FHIR.newJsonParser().parseResource(withdrawn));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  HttpResponse<String> get(String path, String client) {
    return sending.door().get(path, sending.door().token(client));
  }

  HttpResponse<String> summary(String client) {
    return get("Patient/" + id() + "/$summary", client);
  }

  Bundle summary() {
    return bundle(summary(READER));
  }

  static Bundle bundle(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FHIR.newJsonParser().parseResource(Bundle.class, answer.body());
  }

  /** Writes a record in the author's name and answers {@code Type/id}. */
  private String write(String json, Object... details) {
    var record = (Resource) FHIR.newJsonParser().parseResource(json.formatted(details));
    var answer = sending.send("POST", record.fhirType(), AUTHOR, record, Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new IdType(answer.headers().firstValue("Location").orElseThrow())
        .toUnqualifiedVersionless()
        .getValue();
  }
}
