package io.github.tieredcare.server.door.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer says what a browser may not do with it, whoever wrote it. */
class SecurityHeadersTest {
  private final Door door = Door.open();

  @ParameterizedTest
  @CsvSource({
    "GET,     /fhir/metadata, 200",
    "GET,     /fhir/.well-known/smart-configuration, 200",
    "GET,     /.well-known/smart-configuration, 200",
    "GET,     /actuator/health, 200",
    "GET,     /actuator/env, 403",
    "GET,     /oauth2/jwks, 200",
    "POST,    /oauth2/token, 401",
    "GET,     /fhir/Patient, 401",
    "OPTIONS, /fhir/Patient, 401",
    "GET,     /nowhere, 403",
    "GET,     /fhir/..;/x, 400"
  })
  void ofAnswersWithoutAToken(String method, String path, int status) {
    var answer = asked(method, path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    closed(answer);
    assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none';");
    assertThat(header(answer, "Cache-Control")).contains("no-store");
  }

  @Test
  void ofRecordsAndRefusals() {
    var token = door.token(Door.ONE);
    for (var path :
        new String[] {
          "Organization/" + Door.NORTH, "Patient?name=x", "Patient/unknown", "Nothing", "?a=b"
        }) {
      var answer = door.get(path, token);
      closed(answer);
      assertThat(header(answer, "Cache-Control")).contains("no-store");
      assertThat(header(answer, "Content-Type")).startsWith("application/fhir+json");
    }
    var page =
        door.send(door.asked("Organization/" + Door.NORTH, token).header("Accept", "text/html"));
    assertThat(header(page, "Content-Type")).startsWith("application/fhir+json");
    var format = door.get("Organization/" + Door.NORTH + "?_format=html", token);
    assertThat(header(format, "Content-Type")).startsWith("application/fhir+json");
  }

  /** The guide's pages have one style sheet and drawings, and need no more. */
  @ParameterizedTest
  @CsvSource({"/ig/index.html", "/ig/referral.html", "/ig/guide.css"})
  void ofTheGuide(String path) {
    var answer = asked("GET", path);

    assertThat(answer.statusCode()).isEqualTo(200);
    closed(answer);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.body()).doesNotContain("<script", " style=", "<style", " onclick");
  }

  private static void closed(HttpResponse<String> answer) {
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"))
        .doesNotContain("server", "x-powered-by", "set-cookie", "strict-transport-security");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> asked(String method, String path) {
    return door.send(
        HttpRequest.newBuilder(URI.create(door.exchange().root() + path))
            .header("Origin", "https://elsewhere.example")
            .header("Access-Control-Request-Method", "GET")
            .method(method, BodyPublishers.noBody()));
  }
}
