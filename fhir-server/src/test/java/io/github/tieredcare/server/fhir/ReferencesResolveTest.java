package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References that no search parameter extracts are held as well as those that one does. */
class ReferencesResolveTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization/nowhere",
        "Organization/987654321",
        "https://elsewhere.example/fhir/Organization/1",
        "urn:uuid:00000000-0000-4000-8000-000000000000"
      })
  void aReferenceToNothingIsRefused(String target) {
    HttpResponse<String> response = Http.post("Patient", patientOf(target));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(Http.body(response, OperationOutcome.class).getIssueFirstRep().getDiagnostics())
        .contains(target);
  }

  @Test
  void everyDanglingReferenceIsNamedAtOnce() {
    Patient patient = patientOf("Organization/nowhere");
    patient.addExtension(
        new Extension("http://example.org/seen-by", new Reference("Practitioner/nobody")));

    OperationOutcome outcome = Http.body(Http.post("Patient", patient), OperationOutcome.class);

    assertThat(outcome.getIssue()).hasSize(2);
  }

  @Test
  void aReferenceToWhatExistsIsStored() {
    Patient patient = patientOf("PractitionerRole/dr-chen-community-centre");

    assertThat(Http.post("Patient", patient).statusCode()).isEqualTo(201);
  }

  @Test
  void aReferenceWithinOneTransactionIsStored() {
    String patient = "urn:uuid:5a3f0d0e-92d4-4b53-a2ea-1b0d5d4a9c11";
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    post(bundle, Sample.allergy(patient));
    post(bundle, Sample.patient()).setFullUrl(patient);

    assertThat(Http.post("", bundle).statusCode()).isEqualTo(200);
  }

  @Test
  void anUpdateMayNotDangleEither() {
    Patient patient = Sample.patient();
    var answer = Http.post("Patient", patient);
    var id = new IdType(answer.headers().firstValue("Location").orElseThrow()).getIdPart();
    patient.setId(id);
    patient.addGeneralPractitioner(new Reference("Organization/nowhere"));

    assertThat(Http.put("Patient/" + id, patient).statusCode()).isEqualTo(400);
  }

  private static Patient patientOf(String practice) {
    return Sample.patient().addGeneralPractitioner(new Reference(practice));
  }

  private static Bundle.BundleEntryComponent post(Bundle bundle, Resource resource) {
    Bundle.BundleEntryComponent entry = bundle.addEntry().setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    return entry;
  }
}
