package io.github.tieredcare.server.ground;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** A patient of whom the district hospital knows something, and others who would like to. */
final class Ward {

  static final String AUTHOR = "district-hospital";
  static final String READER = "community-centre";
  static final String DOCTOR = "dr-chen-community-centre";
  static final String AUTHORITY = "health-commission";
  static final String REASON = "患者昏迷，家属不在场，需核对用药史";

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  final Sending sending = new Sending();
  final Patient patient = sending.newPatient();
  private final String secret = known();

  private String known() {
    var condition = new Condition();
    condition.setCode(new CodeableConcept(new Coding(TcCodeSystem.ICD10, "I10", "高血压")));
    condition.setClinicalStatus(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
    condition.setSubject(reference());
    return stored(sending.send("POST", "Condition", AUTHOR, condition));
  }

  Reference reference() {
    return new Reference("Patient/" + patient.getIdPart());
  }

  /** Whether somebody may read what the district hospital knows. */
  boolean isOpenTo(String reader) {
    var answer = get(secret, reader);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 404);
    return answer.statusCode() == 200;
  }

  HttpResponse<String> get(String path, String reader) {
    return sending.door().get(path, sending.door().token(reader));
  }

  /** Writes a record as somebody, and gives where it stands. */
  String stored(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return answer
        .headers()
        .firstValue("Location")
        .map(it -> it.replaceFirst(".*/fhir/([A-Za-z]+/[^/]+).*", "$1"))
        .orElse("");
  }

  HttpResponse<String> inEmergency(String institution, String doctor, String reason) {
    return inEmergency(patient.getIdPart(), institution, doctor, reason);
  }

  HttpResponse<String> inEmergency(String whose, String institution, String doctor, String reason) {
    var asked = new Parameters();
    if (reason != null) {
      asked.addParameter().setName("reason").setValue(new StringType(reason));
    }
    Map<String, String> person =
        doctor == null ? Map.of() : Map.of("X-Acting-Practitioner-Role", doctor);
    var operation = "Patient/" + whose + "/$emergency-access";
    return sending.send("POST", operation, institution, asked, person);
  }

  HttpResponse<String> grounds(String reader, String parameters) {
    return get("Patient/" + patient.getIdPart() + "/$grounds" + parameters, reader);
  }

  static <R extends Resource> R parsed(HttpResponse<String> answer, Class<R> type) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return FHIR.newJsonParser().parseResource(type, answer.body());
  }
}
