package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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

  private void refused(String token) {
    Refused.with(401, "no-token", door.get("Patient", token));
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
    String token = by(key, claims().claim("scope", "system/Organization.cruds"));
    Refused.with(
        403,
        "scope-missing",
        door.post("Organization", token, "{\"resourceType\":\"Organization\",\"name\":\"x\"}"));
  }
}
