package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesAreHeldTest {
  private final Door door = Door.open();

  @BeforeEach
  void aReferral() {
    Patient patient = new Patient();
    patient.setId("door-patient");
    door.store(patient);
    ServiceRequest referral = new ServiceRequest();
    referral.setSubject(new Reference("Patient/door-patient"));
    referral.setId("door-referral");
    door.store(referral);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    Patient,                  system/Patient.s",
    "POST,   Patient,                  system/Patient.c",
    "POST,   Patient/_search,          system/Patient.s",
    "PUT,    Patient/door-patient,     system/Patient.u",
    "PATCH,  Patient/door-patient,     system/Patient.u",
    "DELETE, Patient/door-patient,     system/Patient.d",
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

  private static String content(String method) {
    return method.equals("PATCH") ? "application/json-patch+json" : "application/fhir+json";
  }

  @Test
  void whatIsGrantedIsOpen() {
    String token = door.token(Door.PATIENT_READER);

    assertThat(door.get("Patient/door-patient", token).statusCode()).isEqualTo(200);
    assertThat(door.get("ServiceRequest?_id=door-referral", token).statusCode()).isEqualTo(200);
  }

  @Test
  void tokenAskedForLessOpensLess() {
    String token = door.token(Door.ONE, "system/ServiceRequest.rs");

    Refused.with(403, "scope-missing", door.get("Patient/door-patient", token));
  }

  @ParameterizedTest
  @CsvSource({"transaction", "batch"})
  void bundleIsRefusedWholeAndTellsEveryEntry(String kind) {
    String token = door.token(Door.ONE);
    HttpResponse<String> answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"%s","entry":[
             {"request":{"method":"POST","url":"Patient"},
              "resource":{"resourceType":"Patient","name":[{"text":"door-half-%s"}]}},
             {"request":{"method":"POST","url":"Organization"},
              "resource":{"resourceType":"Organization","name":"x"}},
             {"request":{"method":"DELETE","url":"Patient/door-patient"}}]}
            """
                .formatted(kind, kind));

    JsonNode issue = Refused.with(403, "scope-missing", answer);
    assertThat(issue.at("/expression/0").asText()).isEqualTo("Bundle.entry[1].request");
    assertThat(Door.json(answer).at("/issue/1/expression/0").asText())
        .isEqualTo("Bundle.entry[2].request");
    assertThat(Door.json(door.get("Patient?name=door-half-" + kind, token)).path("total").asInt())
        .isZero();
  }

  @Test
  void entryIsJudgedByItsContentToo() {
    Refused.with(
        403,
        "scope-missing",
        door.post(
            "",
            door.token(Door.ONE),
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"POST","url":"Patient"},
              "resource":{"resourceType":"Organization","name":"x"}}]}
            """));
  }

  @Test
  void readingEntriesNeedTheirScope() {
    Refused.with(
        403,
        "scope-missing",
        door.post(
            "",
            door.token(Door.PATIENT_READER),
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"Organization/door-north"}}]}
            """));
  }

  @Test
  void includedRecordsNeedTheirScopeToo() {
    String path = "ServiceRequest?_id=door-referral&_include=ServiceRequest:patient";

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
