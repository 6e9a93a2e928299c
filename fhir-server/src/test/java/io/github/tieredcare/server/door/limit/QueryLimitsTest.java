package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.answer.OneShape;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that asks too much at once, or what nobody declared, is the sender's fault. */
class QueryLimitsTest {
  private final Door door = Door.open();
  private final String token = door.token(Door.ONE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_filter=name%20eq%20x",
        "_query=x",
        "_content=x",
        "_text=x",
        "_list=x",
        "_source=x",
        "_profile=x",
        "_tag=x",
        "_lastUpdated=nonsense",
        "name:regex=(a%2B)%2B$",
        "name:nickname=x",
        "_sort=nonsense",
        "_count=nonsense",
        "_include=*",
        "_revinclude=*",
        "_has:Nothing:x:y=1",
        "_contained=true",
        "general-practitioner.name=x"
      })
  void undeclaredIsRefused(String query) {
    HttpResponse<String> answer = door.get("Patient?" + query, token);

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    OneShape.clean(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "%_%_%_%_%_%", "\\u0000", "'; DROP TABLE x; --", "\\"})
  void patternIsNoMoreThanAName(String name) {
    HttpResponse<String> answer = searched("name:contains=" + encoded(name));

    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }

  @Test
  void ofAForm() {
    large(searched("name=" + "x".repeat(100_000)));
    large(searched("name=x&".repeat(10_000)));
    large(searched("x".repeat(10_000) + "=x"));
    large(searched("_has:Observation:patient:".repeat(4) + "code=x"));
    large(searched("a.b.c.d.e.f=x"));
    large(searched("_include=Patient:organization&".repeat(21)));
  }

  @Test
  void ofAnEntryOfABundle() {
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?name=%s\"}}]}";

    large(door.post("", token, bundle.formatted("x".repeat(100_000))));
    large(door.post("", token, bundle.formatted("x&name=y".repeat(1_000))));
  }

  @Test
  void ofAnAddressThatNoServerReadsToItsEnd() {
    assertThat(door.get("Patient?name=" + "x".repeat(100_000), token).statusCode())
        .isBetween(400, 499);
  }

  private static void large(HttpResponse<String> answer) {
    OneShape.of(400, "query-too-large", answer);
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  private HttpResponse<String> searched(String form) {
    return door.send(
        door.asked("Patient/_search", token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }
}
