package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.Refused;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class BadTokenTest {
  private static final Instant NOW = java.time.Clock.systemUTC().instant();

  private final Door door = Door.open();
  private final DoorSettings settings = door.bean(DoorSettings.class);
  private RSAKey key;

  @BeforeEach
  void theServersOwnKey() throws Exception {
    key = new SigningKey(new JdbcTemplate(door.bean(DataSource.class))).read();
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(settings.baseUrl())
        .audience(settings.fhirBase())
        .subject(Door.ONE)
        .claim("client_id", Door.ONE)
        .claim("scope", "system/*.rs")
        .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
  }

  private static String by(JWK key, JWTClaimsSet.Builder claims) {
    return Minted.signed(key, JWSAlgorithm.RS256, claims.build());
  }

  /** Each leaves its line in the trail. */
  private void refused(String token) {
    String request = UUID.randomUUID().toString();

    Refused.with(
        401, "no-token", door.send(door.asked("Patient", token).header("X-Request-Id", request)));
    assertThat(lines(request, 401)).isEqualTo(1);
  }

  private int lines(String request, int status) {
    return new JdbcTemplate(door.bean(DataSource.class))
        .queryForObject(
            "SELECT count(*) FROM exchange.audit_event WHERE request_id = ? AND status = ?",
            Integer.class,
            request,
            status);
  }

  @Test
  void oneThatIsNotYetValidIsRefused() {
    refused(by(key, claims().notBeforeTime(Date.from(NOW.plus(Duration.ofMinutes(5))))));
  }

  /** The public half is no secret: whoever has it must not sign with it. */
  @Test
  void oneSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
    for (byte[] known :
        List.of(
            key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
            key.toRSAPublicKey().getEncoded())) {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
              claims().build());
      token.sign(new MACSigner(known));
      refused(token.serialize());
    }
  }

  @Test
  void oneThatBringsItsOwnKeyIsRefused() throws Exception {
    RSAKey own = Minted.rsa("own");
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(),
            claims().build());
    token.sign(new RSASSASigner(own));
    refused(token.serialize());
  }

  @Test
  void goodOneIsAccepted() {
    assertThat(door.get("Patient", by(key, claims())).statusCode()).isEqualTo(200);
  }

  @Test
  void unsignedOneIsRefused() {
    refused(new PlainJWT(claims().build()).serialize());
  }

  @Test
  void oneOfAnotherKeyIsRefused() {
    refused(by(Minted.rsa(key.getKeyID()), claims()));
  }

  @Test
  void oneOfAnotherAlgorithmIsRefused() {
    refused(Minted.signed(key, JWSAlgorithm.RS512, claims().build()));
  }

  @Test
  void expiredOneIsRefused() {
    refused(by(key, claims().expirationTime(Date.from(NOW.minus(Duration.ofMinutes(5))))));
  }

  @Test
  void oneWithoutEndIsRefused() {
    refused(by(key, claims().expirationTime(null)));
  }

  @Test
  void oneForAnotherServerIsRefused() {
    refused(by(key, claims().audience("https://elsewhere.example/fhir")));
  }

  @Test
  void oneOfAnotherIssuerIsRefused() {
    refused(by(key, claims().issuer("https://elsewhere.example")));
  }

  @Test
  void alteredOneIsRefused() {
    String token = by(key, claims());
    refused(token.substring(0, token.length() - 6) + "AAAAAA");
  }

  @Test
  void noiseIsRefused() {
    refused("noise");
    refused("a.b.c");
  }

  @Test
  void oneOfAnUnregisteredSystemIsForbidden() {
    String token = by(key, claims().subject("nobody").claim("client_id", "nobody"));
    Refused.with(403, "system-not-registered", door.get("Patient", token));
  }

  @Test
  void scopesBeyondTheRegistrationAreWorthNothing() {
    String token = by(key, claims().claim("scope", "system/OrganizationAffiliation.cruds"));
    String request = UUID.randomUUID().toString();

    Refused.with(
        403,
        "scope-missing",
        door.send(
            door.asked("OrganizationAffiliation", token)
                .header("X-Request-Id", request)
                .header("Content-Type", "application/fhir+json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"resourceType\":\"OrganizationAffiliation\"}"))));
    assertThat(lines(request, 403)).isEqualTo(1);
  }
}
