package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class ClientAssertionTest {
  private static final String CLIENT = "door-signer";
  private static final JWK RSA = Minted.rsa("rsa");
  private static final JWK EC = Minted.ec("ec");
  private static final Door DOOR = Door.open();

  private final Instant now = Clock.systemUTC().instant();
  private final String tokenUrl =
      Door.json(DOOR.open("/fhir/.well-known/smart-configuration")).path("token_endpoint").asText();

  @BeforeAll
  static void registered() {
    String keys = Minted.registered(RSA, EC);
    DOOR.register(
        new ClientSystem(CLIENT, Set.of(Door.NORTH), Set.of("system/*.rs"), Optional.of(keys)));
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(CLIENT)
        .subject(CLIENT)
        .audience(tokenUrl)
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(4))));
  }

  private static HttpResponse<String> present(String assertion) {
    return DOOR.send(
        DOOR.signOn()
            .request(
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "scope",
                    "system/Patient.rs",
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                    "client_assertion",
                    assertion)));
  }

  private static void refused(String assertion) {
    HttpResponse<String> answer = present(assertion);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(Door.json(answer).path("error").asText()).isEqualTo("invalid_client");
  }

  private static String rs384(JWTClaimsSet.Builder claims) {
    return Minted.signed(RSA, JWSAlgorithm.RS384, claims.build());
  }

  @Test
  void bothSmartAlgorithmsGetTokenThatOpens() {
    HttpResponse<String> rsa = present(rs384(claims()));
    HttpResponse<String> ec = present(Minted.signed(EC, JWSAlgorithm.ES384, claims().build()));

    assertThat(DOOR.get("Patient", SignOn.tokenOf(rsa)).statusCode()).isEqualTo(200);
    assertThat(DOOR.get("Patient", SignOn.tokenOf(ec)).statusCode()).isEqualTo(200);
  }

  @Test
  void otherAlgorithmsAreRefused() {
    refused(Minted.signed(RSA, JWSAlgorithm.RS256, claims().build()));
    refused(Minted.signed(RSA, JWSAlgorithm.PS384, claims().build()));
  }

  @Test
  void anothersKeyIsRefused() {
    refused(Minted.signed(Minted.rsa("rsa"), JWSAlgorithm.RS384, claims().build()));
  }

  @Test
  void whatIsSaidMustBeRight() {
    refused(rs384(claims().audience("https://elsewhere.example/oauth2/token")));
    refused(rs384(claims().issuer(Door.ONE)));
    refused(rs384(claims().subject(Door.ONE)));
    refused(rs384(claims().jwtID(null)));
    refused(rs384(claims().jwtID("\u0000")));
    refused(rs384(claims().expirationTime(null)));
    refused(rs384(claims().expirationTime(Date.from(now.plus(Duration.ofMinutes(10))))));
    refused(rs384(claims().expirationTime(Date.from(now.minus(Duration.ofMinutes(2))))));
  }

  @Test
  void assertionIsGoodOnce() {
    String assertion = rs384(claims());

    assertThat(present(assertion).statusCode()).isEqualTo(200);
    refused(assertion);
  }

  @Test
  void replayIsOnRecord() {
    String assertion = rs384(claims());
    present(assertion);
    int before = refusedTokens();

    refused(assertion);
    assertThat(refusedTokens()).isEqualTo(before + 1);
  }

  private static int refusedTokens() {
    return new JdbcTemplate(DOOR.bean(DataSource.class))
        .queryForObject(
            "SELECT count(*) FROM exchange.audit_event"
                + " WHERE interaction = 'login' AND status = 401",
            Integer.class);
  }

  @Test
  void eightAtOnceGetOneToken() {
    String assertion = rs384(claims());

    long tokens =
        IntStream.range(0, 8)
            .parallel()
            .filter(i -> present(assertion).statusCode() == 200)
            .count();

    assertThat(tokens).isEqualTo(1);
  }

  @Test
  void anotherServerOfTheSameDatabaseKnowsWhatWasUsed() {
    AssertionMemory memory = new AssertionMemory(new JdbcTemplate(DOOR.bean(DataSource.class)));
    JwtDecoder other =
        new AssertionDecoders(new AssertionRules(tokenUrl, memory, Clock.systemUTC()))
            .createDecoder(DOOR.bean(RegisteredSystems.class).findByClientId(CLIENT));
    String used = rs384(claims());
    present(used);

    assertThatThrownBy(() -> other.decode(used))
        .isInstanceOf(JwtException.class)
        .hasMessageContaining("jti was used before");
    assertThat(other.decode(rs384(claims())).getSubject()).isEqualTo(CLIENT);
  }

  @Test
  void allServersOfOneDatabaseSignWithOneKey() throws Exception {
    SigningKey another = new SigningKey(new JdbcTemplate(DOOR.bean(DataSource.class)));

    assertThat(Door.json(DOOR.open("/oauth2/jwks")).at("/keys/0/kid").asText())
        .isEqualTo(another.read().getKeyID());
  }

  @Test
  void unreadableRegistrationIsNoWayIn() {
    String client = "door-garbled";
    DOOR.register(
        new ClientSystem(
            client, Set.of(Door.NORTH), Set.of("system/*.rs"), Optional.of("no keys")));

    refused(rs384(claims().issuer(client).subject(client)));
  }
}
