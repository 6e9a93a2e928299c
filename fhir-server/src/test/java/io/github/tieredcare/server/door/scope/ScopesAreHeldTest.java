package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesAreHeldTest {
  private final Door door = Door.open();

  @BeforeAll
  static void aReferral() {
    Patient patient = People.stranger();
    patient.setId("door-patient");
    Door.open().store(patient);
    ServiceRequest referral = Sending.request(new Sending().referral(patient));
    referral.setStatus(ServiceRequestStatus.DRAFT).setSupportingInfo(null);
    referral.setId("door-referral");
    Door.open().store(referral);
    Door.open().store(RecordConsent.of("door-patient", Door.NORTH));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    Patient,                  system/Patient.s",
    "POST,   Patient,                  system/Patient.c",
    "POST,   Patient/_search,          system/Patient.s",
    "PUT,    Patient/door-patient,     system/Patient.u",
    "PATCH,  Patient/door-patient,     system/Patient.u",
    "GET,    Organization/door-north,  system/Organization.r"
  })
  void everyInteractionNeedsItsScope(String method, String path, String scope) {
    String type = path.endsWith("_search") ? "application/x-www-form-urlencoded" : content(method);
    String body = path.endsWith("_search") ? "name=x" : "{\"resourceType\":\"Patient\"}";
    HttpResponse<String> answer =
        door.send(
            door.asked(path, door.token(Door.PATIENT_READER))
                .header("Content-Type", type)
                .method(
                    method,
                    method.equals("GET")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(body)));

    JsonNode issue = Refused.with(403, "scope-missing", answer);
    assertThat(issue.path("diagnostics").asText()).contains(scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {Door.PATIENT_READER, Door.ONE, Door.AUTHORITY})
  void deletionIsOfferedToNobody(String clientId) {
    String token = door.token(clientId);
    HttpResponse<String> answer = door.send(door.asked("Patient/door-patient", token).DELETE());

    Refused.with(400, "not-understood", answer);
    assertThat(door.get("Patient/door-patient", door.token(Door.ONE)).statusCode()).isEqualTo(200);
  }

  private static String content(String method) {
    return method.equals("PATCH") ? "application/json-patch+json" : "application/fhir+json";
  }

  @Test
  void whatIsGrantedIsOpen() {
    String token = door.token(Door.PATIENT_READER);

    assertThat(door.get("Patient/door-patient", token).statusCode()).isEqualTo(200);
    assertThat(door.get("ServiceRequest?patient=door-patient", token).statusCode()).isEqualTo(200);
  }

  @Test
  void tokenAskedForLessOpensLess() {
    String token = door.token(Door.ONE, "system/ServiceRequest.rs");

    Refused.with(403, "scope-missing", door.get("Patient/door-patient", token));
  }

  @Test
  void includedRecordsNeedTheirScopeToo() {
    String path = "ServiceRequest?patient=door-patient&_include=ServiceRequest:patient";

    assertThat(types(door.get(path, door.token(Door.ONE)))).contains("ServiceRequest", "Patient");
    assertThat(types(door.get(path, door.token(Door.ONE, "system/ServiceRequest.rs"))))
        .containsExactly("ServiceRequest");
  }

  private static java.util.List<String> types(HttpResponse<String> answer) {
    return Door.json(answer).findValuesAsText("resourceType").stream().skip(1).toList();
  }

  @Test
  void registerOfKeysIsTheAuthoritysAlone() {
    String path = "Device/" + Door.ONE;

    Refused.with(403, "scope-missing", door.get(path, door.token(Door.ONE)));
    assertThat(door.get(path, door.token(Door.AUTHORITY)).statusCode()).isEqualTo(200);
  }
}
