package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientSecretTest {
  private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

  private static final String OF_THE_DEMONSTRATION = "community-centre";

  private final Door door = Door.open();
  private final SignOn signOn = door.signOn();

  @Test
  void demonstrationSystemGetsTokenForItself() throws ParseException {
    JWTClaimsSet claims = SignedJWT.parse(door.token(OF_THE_DEMONSTRATION)).getJWTClaimsSet();

    DoorSettings settings = door.bean(DoorSettings.class);
    assertThat(claims.getStringClaim("client_id")).isEqualTo(OF_THE_DEMONSTRATION);
    assertThat(claims.getSubject()).isEqualTo(OF_THE_DEMONSTRATION);
    assertThat(claims.getIssuer()).isEqualTo(settings.baseUrl());
    assertThat(claims.getAudience()).containsExactly(settings.fhirBase());
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(settings.tokenLife());
  }

  @Test
  void secretMayStandInTheForm() {
    HttpResponse<String> answer =
        door.send(
            signOn.request(
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    OF_THE_DEMONSTRATION,
                    "client_secret",
                    "demo")));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void wrongSecretAndUnknownSystemGetNone() {
    assertThat(signOn.withSecret(OF_THE_DEMONSTRATION, "wrong", GRANT).statusCode()).isEqualTo(401);
    assertThat(signOn.withSecret("nobody", "demo", GRANT).statusCode()).isEqualTo(401);
    assertThat(signOn.withSecret("a%20b", "demo", GRANT).statusCode()).isEqualTo(401);
    assertThat(door.send(signOn.request(GRANT)).statusCode()).isEqualTo(401);
  }

  /** RFC 6749 has no such letters in a client id, so the request is malformed (section 5.2). */
  @Test
  void clientIdWithControlCharactersGetsNone() {
    HttpResponse<String> answer = signOn.withSecret("a%00b", "demo", GRANT);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Door.json(answer).path("error").asText()).isEqualTo("invalid_request");
    assertThat(Door.json(answer).has("access_token")).isFalse();
  }

  @Test
  void systemWithRegisteredKeysMayNotUseTheKnownSecret() {
    String keys = Minted.registered(Minted.rsa("k"));
    door.register(
        new ClientSystem(
            "door-keyed", Set.of(Door.NORTH), Set.of("system/*.rs"), Optional.of(keys)));

    assertThat(signOn.withSecret("door-keyed", "demo", GRANT).statusCode()).isEqualTo(401);
  }

  @Test
  void knownSecretOpensNoSystemThatTheAuthorityRegisters() {
    door.registerAsItIs(
        new ClientSystem(
            "door-keyless", Set.of(Door.NORTH), Set.of("system/*.rs"), Optional.empty()));

    assertThat(signOn.withSecret("door-keyless", "demo", GRANT).statusCode()).isEqualTo(401);
  }

  @Test
  void knownSecretIsWorthNothingWhereDemonstrationIsOff() {
    RegisteredSystems production =
        new RegisteredSystems(
            id ->
                Optional.of(
                    new ClientSystem(id, Set.of(), Set.of("system/*.rs"), Optional.empty())),
            id -> Optional.empty(),
            Duration.ofMinutes(5));

    assertThat(production.findByClientId(OF_THE_DEMONSTRATION)).isNull();
  }

  @Test
  void otherGrantsAreNotOffered() {
    for (String grant :
        List.of("password", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code")) {
      HttpResponse<String> answer =
          signOn.withSecret(OF_THE_DEMONSTRATION, "demo", Map.of("grant_type", grant));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Door.json(answer).path("error").asText()).isEqualTo("unsupported_grant_type");
    }
  }

  @Test
  void scopesAreNarrowedToTheRegistration() {
    assertThat(scope(Door.PATIENT_READER, "system/*.cruds"))
        .containsExactlyInAnyOrder("system/Patient.r", "system/ServiceRequest.rs");
    assertThat(scope(Door.PATIENT_READER, "system/Patient.rs system/Task.rs"))
        .containsExactly("system/Patient.r");
    assertThat(scope(Door.ONE, "system/Patient.rs")).containsExactly("system/Patient.rs");
  }

  private List<String> scope(String clientId, String asked) {
    HttpResponse<String> answer =
        signOn.answer(clientId, Map.of("grant_type", "client_credentials", "scope", asked));
    return List.of(Door.json(answer).path("scope").asText().split(" "));
  }

  @Test
  void scopesThatCannotBeAreInvalid() {
    for (String scope :
        List.of("system/Task.rs", "patient/*.rs", "system/Patient.read", "openid", "system/x.r")) {
      HttpResponse<String> answer =
          signOn.answer(
              Door.PATIENT_READER, Map.of("grant_type", "client_credentials", "scope", scope));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Door.json(answer).path("error").asText()).isEqualTo("invalid_scope");
    }
  }

  @Test
  void keysAreServedWithoutTheirPrivateHalf() {
    HttpResponse<String> answer = door.open("/oauth2/jwks");

    assertThat(Door.json(answer).at("/keys/0/n").asText()).isNotBlank();
    assertThat(Door.json(answer).at("/keys/0").has("d")).isFalse();
  }
}
