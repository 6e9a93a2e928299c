package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A record that has moved in or out of a scope's condition, and writes by condition and patch. */
class GranularVersionsTest {
  private static final String LABORATORY = "system/Observation.crus?category=laboratory";
  private static final String WHOLE = "system/Observation.crus";
  private static final String SYSTEM = "door-versions";
  private static final String PATIENT = "door-versions";
  private static final String CONDITION = "Observation?patient=Patient/" + PATIENT + "&code=";
  private static final Door DOOR = Door.open();

  private final String number = UUID.randomUUID().toString();

  @BeforeAll
  static void register() {
    DOOR.register(new ClientSystem(SYSTEM, Set.of(Door.NORTH), Set.of(WHOLE), Optional.empty()));
    var patient = People.stranger();
    patient.setId(PATIENT);
    DOOR.store(patient);
    DOOR.store(RecordConsent.of(PATIENT, Door.NORTH));
  }

  @Test
  void ofARecordThatHasMovedInTheVersionsOutsideAreNotShown() {
    String path = created("vital-signs");
    send("PUT", path, WHOLE, result(path, "laboratory"));

    assertThat(get(path, LABORATORY).statusCode()).isEqualTo(200);
    assertThat(get(path + "/_history/2", LABORATORY).statusCode()).isEqualTo(200);
    assertThat(get(path + "/_history/1", LABORATORY).statusCode()).isEqualTo(404);
  }

  @Test
  void norAreTheyInItsHistory() {
    var sending = new Sending();
    var draft = sending.draft();
    draft.setId("draft-" + number);
    DOOR.store(draft);
    DOOR.store(draft.setStatus(ServiceRequestStatus.REVOKED));
    String history = "ServiceRequest/draft-" + number + "/_history";

    HttpResponse<String> now = DOOR.get(history, ofSender("revoked"));
    assertThat(now.body()).contains("\"revoked\"").doesNotContain("\"draft\"");
    assertThat(Door.json(now).path("entry")).hasSize(1);
    assertThat(now.body()).doesNotContain("\"total\"");
    assertThat(DOOR.get(history + "?_summary=count", ofSender("revoked")).body())
        .doesNotContain("\"total\"");
    assertThat(DOOR.get(history + "/1", ofSender("revoked")).statusCode()).isEqualTo(404);
    assertThat(DOOR.get(history, ofSender("draft")).statusCode()).isEqualTo(404);
    assertThat(DOOR.get(history + "/1", ofSender("draft")).statusCode()).isEqualTo(404);
  }

  private static String ofSender(String status) {
    return DOOR.token(Sending.SENDER, "system/ServiceRequest.rs?status=" + status);
  }

  @Test
  void ofARecordThatHasMovedOutNothingIsShown() {
    String path = created("laboratory");
    send("PUT", path, WHOLE, result(path, "vital-signs"));

    for (String way : new String[] {"", "/_history/1", "/_history/2"}) {
      assertThat(get(path + way, LABORATORY).statusCode()).as(way).isEqualTo(404);
    }
  }

  @Test
  void anUpdateByConditionMeetsTheScopeBeforeAndAfter() {
    String path = created("vital-signs");
    String condition = CONDITION + number;

    lacks(send("PUT", condition, LABORATORY, result(null, "laboratory")));
    lacks(send("PUT", condition, LABORATORY, result(null, "vital-signs")));
    assertThat(category(path)).isEqualTo("vital-signs");

    send("PUT", path, WHOLE, result(path, "laboratory"));
    lacks(send("PUT", condition, LABORATORY, result(null, "vital-signs")));
    assertThat(category(path)).isEqualTo("laboratory");
    assertThat(send("PUT", condition, LABORATORY, result(null, "laboratory")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void andOneThatFindsNothingMeetsItAsACreate() {
    String condition = CONDITION + number;

    lacks(send("PUT", condition, LABORATORY, result(null, "vital-signs")));
    assertThat(send("PUT", condition, LABORATORY, result(null, "laboratory")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void aPatchMeetsItBeforeAndAfterByIdAndByCondition() {
    String path = created("laboratory");
    for (String way : new String[] {path, CONDITION + number}) {
      lacks(patch(way, "/category/0/coding/0/code", "vital-signs"));
      assertThat(patch(way, "/valueString", "y" + way.length()).statusCode()).isEqualTo(200);
    }
    assertThat(category(path)).isEqualTo("laboratory");

    send("PUT", path, WHOLE, result(path, "vital-signs"));
    for (String way : new String[] {path, CONDITION + number}) {
      lacks(patch(way, "/valueString", "z"));
      lacks(patch(way, "/category/0/coding/0/code", "laboratory"));
    }
    assertThat(category(path)).isEqualTo("vital-signs");
  }

  private String created(String category) {
    HttpResponse<String> answer = send("POST", "Observation", WHOLE, result(null, category));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/(Observation/[^/]+).*", "$1");
  }

  private String category(String path) {
    JsonNode record = Door.json(get(path, WHOLE));
    return record.at("/category/0/coding/0/code").asText();
  }

  private static HttpResponse<String> get(String path, String scope) {
    return DOOR.get(path, DOOR.token(SYSTEM, scope));
  }

  private static HttpResponse<String> patch(String path, String element, String value) {
    String steps =
        "[{\"op\":\"replace\",\"path\":\"%s\",\"value\":\"%s\"}]".formatted(element, value);
    return DOOR.send(
        DOOR.asked(path, DOOR.token(SYSTEM, LABORATORY))
            .header("Content-Type", "application/json-patch+json")
            .method("PATCH", BodyPublishers.ofString(steps)));
  }

  private static HttpResponse<String> send(String way, String path, String scope, String body) {
    return DOOR.send(
        DOOR.asked(path, DOOR.token(SYSTEM, scope))
            .header("Content-Type", "application/fhir+json")
            .method(way, BodyPublishers.ofString(body)));
  }

  private static void lacks(HttpResponse<String> answer) {
    assertThat(Refused.with(403, "scope-missing", answer).path("diagnostics").asText())
        .contains("?category=laboratory");
  }

  private String result(String path, String category) {
    String id = path == null ? "" : "\"id\":\"" + path.substring(path.indexOf('/') + 1) + "\",";
    return """
        {"resourceType":"Observation",%s"status":"final",
         "code":{"coding":[{"system":"https://door-north.example/tests","code":"%s"}],"text":"血红蛋白"},
         "category":[{"coding":[
          {"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"%s"}]}],
         "subject":{"reference":"Patient/door-versions"},
         "effectiveDateTime":"2026-11-16T08:00:00+08:00","valueString":"x"}
        """
        .formatted(id, number, category);
  }
}
