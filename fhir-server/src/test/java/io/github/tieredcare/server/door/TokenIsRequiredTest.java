package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIsRequiredTest {
  private final Door door = Door.open();

  @ParameterizedTest
  @ValueSource(strings = {"Patient", "Patient/1", "Patient/1/_history", "_history", "$expunge"})
  void nothingIsReadWithoutToken(String path) {
    HttpResponse<String> answer = door.send(door.exchange().request(path));

    Refused.with(401, "no-token", answer);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/fhir+json");
  }

  @Test
  void nothingIsWrittenWithoutToken() {
    HttpResponse<String> answer =
        door.send(
            door.exchange()
                .request("Patient")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Patient\"}")));

    Refused.with(401, "no-token", answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fhir/metadata",
        "/actuator/health",
        "/.well-known/smart-configuration",
        "/fhir/.well-known/smart-configuration",
        "/oauth2/jwks"
      })
  void whatTellsHowToComeInIsOpen(String path) {
    assertThat(door.open(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actuator/env",
        "/actuator",
        "/oauth2/authorize",
        "/oauth2/introspect",
        "/oauth2/revoke",
        "/.well-known/openid-configuration",
        "/login"
      })
  void allElseIsClosed(String path) {
    Refused.with(403, "not-open", door.open(path));
  }

  @Test
  void answersCarrySecurityHeadersAndNoSession() {
    HttpResponse<String> answer = door.get("Patient", door.token(Door.ONE));

    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void tokenInTheAddressIsNoToken() {
    String path = "Patient?access_token=" + door.token(Door.ONE);

    Refused.with(401, "no-token", door.send(door.exchange().request(path)));
  }
}
