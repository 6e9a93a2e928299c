package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.patient.People;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one patient's results, a token for one category opens those of that category. */
class GranularScopesTest {
  private static final String LABORATORY = "system/Observation.crus?category=laboratory";
  private static final String VITAL = "system/Observation.crus?category=vital-signs";
  private static final String PATIENT = "door-granular";
  private static final String SYSTEM = "door-granular-system";
  private static final String SEARCH = "Observation?patient=" + PATIENT;

  private static final Door DOOR = Door.open();
  private static String laboratory;
  private static String vital;

  @BeforeAll
  static void results() {
    DOOR.register(
        new ClientSystem(
            SYSTEM,
            Set.of(Door.NORTH),
            Set.of("system/Observation.crus", "system/Condition.r", "system/Patient.rs"),
            Optional.empty()));
    Patient patient = People.stranger();
    patient.setId(PATIENT);
    DOOR.store(patient);
    DOOR.store(RecordConsent.of(PATIENT, Door.NORTH));
    String all = token("system/Observation.crus");
    laboratory = id(DOOR.post("Observation", all, result("laboratory", "a")));
    vital = id(DOOR.post("Observation", all, result("vital-signs", "b")));
  }

  private static String token(String scope) {
    return DOOR.token(SYSTEM, scope);
  }

  private static String result(String category, String test) {
    return """
        {"resourceType":"Observation","status":"final",
         "code":{"coding":[{"system":"https://door-north.example/tests","code":"%s"}],"text":"血红蛋白"},
         "category":[{"coding":[
          {"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"%s"}]}],
         "subject":{"reference":"Patient/door-granular"},
         "effectiveDateTime":"2026-11-16T08:00:00+08:00","valueString":"x"}
        """
        .formatted(test, category);
  }

  private static String id(HttpResponse<String> created) {
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return created
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/Observation/([^/]+).*", "$1");
  }

  private static List<String> found(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode entries = Door.json(answer).path("entry");
    return IntStream.range(0, entries.size())
        .mapToObj(at -> entries.get(at).at("/resource/id").asText())
        .toList();
  }

  @Test
  void searchFindsAndCountsWhatTheScopeOpens() {
    HttpResponse<String> answer = DOOR.get(SEARCH + "&_total=accurate", token(LABORATORY));

    assertThat(found(answer)).contains(laboratory).doesNotContain(vital);
    assertThat(found(DOOR.get(SEARCH, token("system/Observation.s")))).contains(laboratory, vital);
    assertThat(Door.json(answer).path("total").asInt()).isEqualTo(found(answer).size());
    assertThat(found(DOOR.get(SEARCH + "&category=vital-signs", token(LABORATORY)))).isEmpty();
    assertThat(found(DOOR.get("Observation?_id=" + vital, token(LABORATORY)))).isEmpty();
  }

  @Test
  void systemOfTheCodeMayBeNamed() {
    String named = "http://terminology.hl7.org/CodeSystem/observation-category|laboratory";

    assertThat(found(DOOR.get(SEARCH, token("system/Observation.rs?category=" + named))))
        .contains(laboratory)
        .doesNotContain(vital);
  }

  @ParameterizedTest
  @CsvSource({"Observation/%s", "Observation/%s/_history/1"})
  void recordOfAnotherKindIsNotThere(String path) {
    String token = token(LABORATORY);

    assertThat(DOOR.get(path.formatted(laboratory), token).statusCode()).isEqualTo(200);
    assertThat(DOOR.get(path.formatted(vital), token).statusCode()).isEqualTo(404);
  }

  @Test
  void norIsItInABatch() {
    HttpResponse<String> answer =
        DOOR.post(
            "",
            token(LABORATORY),
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"Observation/%s"}},
             {"request":{"method":"GET","url":"Observation/%s"}},
             {"request":{"method":"GET","url":"Observation?patient=door-granular"}}]}
            """
                .formatted(laboratory, vital));

    JsonNode entries = Door.json(answer).path("entry");
    assertThat(entries.at("/0/response/status").asText()).as(answer.body()).startsWith("200");
    assertThat(entries.at("/1/response/status").asText()).startsWith("404");
    assertThat(entries.at("/2").toString()).contains(laboratory).doesNotContain(vital);
  }

  @Test
  void nextPageIsHeldToTheTokenThatFetchesIt() {
    IntStream.range(0, 3)
        .forEach(at -> DOOR.post("Observation", token(VITAL), result("vital-signs", "page" + at)));
    String link = Door.json(DOOR.get(SEARCH + "&_count=1", token(VITAL))).path("link").toString();
    String page = link.replaceFirst("(?s).*\\?(_getpages=[^\"]*).*", "$1");

    assertThat(found(DOOR.get("?" + page, token(VITAL)))).isNotEmpty();
    assertThat(found(DOOR.get("?" + page, token(LABORATORY)))).isEmpty();
    assertThat(found(DOOR.get("?" + page, token("system/Patient.rs")))).isEmpty();
  }

  @Test
  void writeMustMeetTheScopeBeforeAndAfter() {
    String token = token(LABORATORY);
    String made = id(DOOR.post("Observation", token, result("laboratory", "c")));

    lacks(DOOR.post("Observation", token, result("vital-signs", "d")));
    lacks(put(made, "vital-signs", "c", token));
    lacks(put(vital, "laboratory", "b", token));
    lacks(put(vital, "vital-signs", "b", token));
    assertThat(put(made, "laboratory", "e", token).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> put(String id, String category, String test, String token) {
    String body = result(category, test).replaceFirst("\\{", "{\"id\":\"" + id + "\",");
    return DOOR.send(
        DOOR.asked("Observation/" + id, token)
            .header("Content-Type", "application/fhir+json")
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  private static void lacks(HttpResponse<String> answer) {
    assertThat(Refused.with(403, "scope-missing", answer).path("diagnostics").asText())
        .contains("?category=laboratory");
  }

  @Test
  void transactionIsRefusedWhole() {
    HttpResponse<String> answer =
        DOOR.post(
            "",
            token(LABORATORY),
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"POST","url":"Observation"},"resource":%s},
             {"request":{"method":"POST","url":"Observation"},"resource":%s}]}
            """
                .formatted(result("laboratory", "whole"), result("vital-signs", "f")));

    lacks(answer);
    String search = SEARCH + "&code=whole";
    assertThat(found(DOOR.get(search, token("system/Observation.s")))).isEmpty();
  }

  @Test
  void severalAreSearchedTogetherWhereOneSearchCanSayIt() {
    assertThat(found(DOOR.get(SEARCH, token(LABORATORY + " " + VITAL))))
        .contains(laboratory, vital);
  }

  @Test
  void severalThatNoSearchCanSayAreToldApart() {
    String token = token("system/Observation.rs?code=a " + LABORATORY);

    JsonNode issue = Refused.with(403, "scopes-differ", DOOR.get(SEARCH, token));
    assertThat(issue.path("diagnostics").asText())
        .contains("category=laboratory", "code=a", "a token with one of them");
    assertThat(found(DOOR.get(SEARCH + "&category=laboratory", token))).contains(laboratory);
    assertThat(DOOR.get("Observation/" + laboratory, token).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"nonsense=1", "category:not=laboratory", "_lastUpdated=ge2026", "patient.name=x"})
  void queryThatCannotBeAskedOpensNothing(String query) {
    String token = token("system/Observation.rs?" + query);

    Refused.with(403, "scope-missing", DOOR.get(SEARCH, token));
    Refused.with(403, "scope-missing", DOOR.get("Observation/" + laboratory, token));
  }

  @Test
  void tokenIsNarrowedToTheQueryOfTheRegistration() {
    String narrow = "door-granular-narrow";
    DOOR.register(
        new ClientSystem(narrow, Set.of(Door.NORTH), Set.of(LABORATORY), Optional.empty()));

    assertThat(found(DOOR.get(SEARCH, DOOR.token(narrow, "system/*.rs"))))
        .contains(laboratory)
        .doesNotContain(vital);
    assertThat(found(DOOR.get(SEARCH, DOOR.token(narrow, "system/Observation.rs?code=b"))))
        .isEmpty();
  }

  @Test
  void includedRecordsMeetTheirQueryToo() {
    String scopes = "system/Observation.rs system/Patient.r?identifier=nobody";
    HttpResponse<String> answer = DOOR.get(SEARCH + "&_include=Observation:patient", token(scopes));

    assertThat(found(answer)).contains(laboratory).doesNotContain(PATIENT);
  }
}
