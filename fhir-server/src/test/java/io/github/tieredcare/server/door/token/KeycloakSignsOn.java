package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.storage.DiscardedDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The exchange behind the real Keycloak. Its name is no test's, so that {@code mvn verify} leaves
 * it out; the profile {@code keycloak} runs it.
 */
class KeycloakSignsOn {
  private static final String AUDIENCE = "https://exchange.example/fhir";
  private static final String PASSWORD = UUID.randomUUID().toString();
  private static final JWK RSA =
      new RSAKey.Builder(Minted.rsa("rsa"))
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS384)
          .build();
  private static final JWK EC =
      new ECKey.Builder(Minted.ec("ec"))
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES384)
          .build();
  private static final Path DATA = Path.of("target", "keycloak-exchange").toAbsolutePath();

  private static RealKeycloak keycloak;
  private static ServerProcess exchange;

  @BeforeAll
  static void start() throws Exception {
    keycloak =
        RealKeycloak.start(
            Path.of(System.getProperty("keycloak.home")),
            Path.of(System.getProperty("keycloak.realm")),
            Map.of(
                "TC_AUDIENCE",
                AUDIENCE,
                "TC_PASSWORD",
                PASSWORD,
                "TC_JWKS_RS384",
                inJson(RSA),
                "TC_JWKS_ES384",
                inJson(EC)));
    DiscardedDatabase.discard(DATA);
    exchange =
        ServerProcess.start(
            DATA,
            "--exchange.door.issuer=" + keycloak.issuer(),
            "--exchange.door.audience=" + AUDIENCE);
  }

  @AfterAll
  static void end() {
    if (exchange != null) {
      exchange.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
    DiscardedDatabase.discard(DATA);
  }

  /** A key set stands in the realm file as a text within JSON. */
  private static String inJson(JWK key) {
    return new JWKSet(key).toPublicJWKSet().toString().replace("\"", "\\\"");
  }

  private static KeycloakClient bySecretKey(String id) {
    return new KeycloakClient(keycloak, id, RSA, JWSAlgorithm.RS384);
  }

  private static KeycloakClient byCurve(String id) {
    return new KeycloakClient(keycloak, id, EC, JWSAlgorithm.ES384);
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    return send(asked(path, token));
  }

  private static HttpRequest.Builder asked(String path, String token) {
    return HttpRequest.newBuilder(URI.create(exchange.root() + "/fhir/" + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/fhir+json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static void opens(String path, String token) throws Exception {
    HttpResponse<String> answer = get(path, token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static JWTClaimsSet claims(String token) throws Exception {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  @Test
  void systemSignsOnWithItsKeyAndGetsItsScopes() throws Exception {
    String token = bySecretKey("city-hospital").token("system/Organization.rs");

    assertThat(claims(token).getStringClaim("client_id")).isEqualTo("city-hospital");
    opens("Organization/city-hospital", token);
    Refused.with(403, "scope-missing", get("Patient?name=x", token));
  }

  @Test
  void granularScopeIsHeld() throws Exception {
    String search = "Observation?patient=patient-li-na";
    String token = bySecretKey("city-hospital").token("system/Observation.rs?category=laboratory");

    assertThat(claims(token).getStringClaim("scope")).contains("?category=laboratory");
    opens(search, token);
    Refused.with(403, "scope-missing", get("Task?owner=Organization/city-hospital", token));
  }

  @Test
  void scopeBeyondTheRegistrationIsWorthNothing() throws Exception {
    String token = bySecretKey("city-hospital").token("system/Device.rs");

    assertThat(claims(token).getStringClaim("scope")).contains("system/Device.rs");
    Refused.with(403, "scope-missing", get("Device?identifier=x", token));
  }

  @Test
  void assertionIsGoodOnceAndOfTheRegisteredKeyOnly() {
    KeycloakClient system = bySecretKey("city-hospital");
    Map<String, String> form = Map.of("grant_type", "client_credentials");
    String assertion = system.assertion();

    assertThat(system.present(assertion, form).statusCode()).isEqualTo(200);
    assertThat(system.present(assertion, form).statusCode()).isBetween(400, 401);
    KeycloakClient thief =
        new KeycloakClient(keycloak, system.id(), Minted.rsa("rsa"), JWSAlgorithm.RS384);
    assertThat(system.present(thief.assertion(), form).statusCode()).isBetween(400, 401);
  }

  @Test
  void tokenForAnotherServerIsRefused() throws Exception {
    String token = bySecretKey("district-hospital").token("system/Organization.rs");

    assertThat(claims(token).getAudience()).contains("https://elsewhere.example/fhir");
    Refused.with(401, "no-token", get("Organization/city-hospital", token));
  }

  @Test
  void memberOfStaffComesWithFhirUser() throws Exception {
    String token = byCurve("community-centre").tokenFor("chen", PASSWORD, "user/Organization.rs");

    assertThat(claims(token).getStringClaim("fhirUser"))
        .isEqualTo("PractitionerRole/dr-chen-community-centre");
    opens("Organization/community-centre", token);
    Refused.with(403, "scope-missing", get("Patient?name=x", token));
  }

  @Test
  void residentComesWithPatient() throws Exception {
    String token =
        byCurve("resident-portal").tokenFor("li-na", PASSWORD, "patient/*.rs patient/Consent.cru");

    assertThat(claims(token).getStringClaim("patient")).isEqualTo("patient-li-na");
    opens("Organization/city-hospital", token);
    Refused.with(
        403,
        "scope-missing",
        send(
            asked("Observation", token)
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Observation\"}"))));
    Refused.with(
        400,
        "purpose-unknown",
        send(asked("Organization", token).header("X-Purpose-Of-Use", "ETREAT")));
  }

  @Test
  void smartConfigurationSendsClientsToKeycloak() throws Exception {
    JsonNode said =
        Door.json(
            send(
                HttpRequest.newBuilder(
                    URI.create(exchange.root() + "/fhir/.well-known/smart-configuration"))));

    assertThat(said.path("token_endpoint").asText()).isEqualTo(keycloak.tokenUrl().toString());
    assertThat(said.path("grant_types_supported").toString()).contains("authorization_code");
    assertThat(said.path("capabilities").toString())
        .contains("permission-v2", "permission-user", "permission-patient");
  }
}
