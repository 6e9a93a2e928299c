package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.zaxxer.hikari.HikariDataSource;
import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two servers, each a process, on one database. */
class TwoServersTest {
  private static final String CLIENT = "door-two-servers";
  private static final JWK RSA = Minted.rsa("rsa");
  private static final JWK EC = Minted.ec("ec");
  private static final Door DOOR = Door.open();
  private static ServerProcess second;

  @BeforeAll
  static void start() throws Exception {
    DOOR.register(
        new ClientSystem(
            CLIENT,
            Set.of(Door.NORTH),
            Set.of("system/Organization.rs"),
            Optional.of(Minted.registered(RSA, EC))));
    HikariDataSource shared = DOOR.bean(DataSource.class).unwrap(HikariDataSource.class);
    second =
        ServerProcess.start(
            Path.of("target", "second"),
            "--exchange.database.url=" + shared.getJdbcUrl(),
            "--exchange.database.user=" + shared.getUsername(),
            "--exchange.database.password=" + shared.getPassword(),
            "--exchange.database.connections=5");
  }

  @AfterAll
  static void end() {
    second.close();
  }

  private static URI first() {
    return DOOR.exchange().root();
  }

  private static String assertion(String algorithm) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(CLIENT)
            .subject(CLIENT)
            .audience(DOOR.bean(DoorSettings.class).tokenUrl())
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(4))))
            .build();
    return Minted.signed(
        algorithm.startsWith("RS") ? RSA : EC, JWSAlgorithm.parse(algorithm), claims);
  }

  private static HttpResponse<String> present(String assertion, URI server) {
    String form =
        "grant_type=client_credentials&client_assertion_type="
            + URLEncoder.encode(
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", StandardCharsets.UTF_8)
            + "&client_assertion="
            + assertion;
    return DOOR.send(
        HttpRequest.newBuilder(server.resolve("/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> read(URI server, String token, String request) {
    return DOOR.send(
        HttpRequest.newBuilder(server.resolve("/fhir/Organization/" + Door.NORTH))
            .header("X-Request-Id", request)
            .header("Authorization", "Bearer " + token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "ES384"})
  void assertionIsGoodOnceOnEither(String algorithm) {
    String assertion = assertion(algorithm);
    int before = refusedTokens();

    assertThat(present(assertion, first()).statusCode()).isEqualTo(200);
    HttpResponse<String> replayed = present(assertion, second.root());

    assertThat(replayed.statusCode()).as(replayed.body()).isEqualTo(401);
    assertThat(Door.json(replayed).path("error").asText()).isEqualTo("invalid_client");
    assertThat(refusedTokens()).isEqualTo(before + 1);
    assertThat(present(assertion(algorithm), second.root()).statusCode()).isEqualTo(200);
  }

  private static int refusedTokens() {
    return new JdbcTemplate(DOOR.bean(DataSource.class))
        .queryForObject(
            "SELECT count(*) FROM exchange.audit_event"
                + " WHERE interaction = 'login' AND status = 401",
            Integer.class);
  }

  @Test
  void tokenOfOneOpensTheOther() {
    String ofSecond = SignOn.tokenOf(present(assertion("ES384"), second.root()));
    String ofFirst = SignOn.tokenOf(present(assertion("ES384"), first()));

    assertThat(read(first(), ofSecond, "one").statusCode()).isEqualTo(200);
    assertThat(read(second.root(), ofFirst, "other").statusCode()).isEqualTo(200);
    Refused.with(401, "no-token", read(second.root(), ofFirst + "x", "bent"));
  }
}
