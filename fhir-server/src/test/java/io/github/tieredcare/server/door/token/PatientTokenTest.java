package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.patient.People;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tokens for a resident or a member of staff whom a system vouches for. */
class PatientTokenTest {
  private static final String PORTAL = "resident-portal";
  private static final String MIXED = "door-mixed";
  private static final Door DOOR = Door.open();

  @BeforeAll
  static void mixed() {
    DOOR.register(
        new ClientSystem(
            MIXED,
            Set.of(Door.NORTH),
            Set.of("system/Organization.rs", "user/Practitioner.rs", "patient/*.rs"),
            Optional.empty()));
    for (String resident : new String[] {"x", "li-aiguo"}) {
      var patient = People.stranger();
      patient.setId(resident);
      DOOR.store(patient);
    }
  }

  @Test
  void aResidentWhomNobodyHasRegisteredGetsNoToken() {
    String lines =
        "SELECT count(*) FROM exchange.audit_event WHERE interaction = 'login' AND status = 400";
    long before = count(lines);

    HttpResponse<String> answer = ask(PORTAL, Map.of("patient", "nobody-at-all"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Door.json(answer).path("error").asText()).isEqualTo("invalid_request");
    assertThat(Door.json(answer).path("error_description").asText()).contains("patient");
    assertThat(count(lines)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @CsvSource({"community-centre, demo", "resident-portal, wrong", "nobody, demo"})
  void nobodyElseLearnsWhetherOneIsThere(String system, String secret) {
    var there = DOOR.signOn().withSecret(system, secret, form("x"));
    var missing = DOOR.signOn().withSecret(system, secret, form("nobody-at-all"));

    assertThat(missing.statusCode()).isEqualTo(there.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(missing.body()).isEqualTo(there.body());
  }

  private static Map<String, String> form(String patient) {
    return Map.of("grant_type", "client_credentials", "patient", patient);
  }

  private static long count(String sql) {
    return new JdbcTemplate(DOOR.bean(DataSource.class)).queryForObject(sql, Long.class);
  }

  private static HttpResponse<String> ask(String system, Map<String, String> form) {
    Map<String, String> whole = new HashMap<>(form);
    whole.put("grant_type", "client_credentials");
    return DOOR.signOn().answer(system, whole);
  }

  private static JWTClaimsSet claims(HttpResponse<String> answer) throws ParseException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return SignedJWT.parse(SignOn.tokenOf(answer)).getJWTClaimsSet();
  }

  @ParameterizedTest
  @CsvSource({"li-aiguo", "Patient/li-aiguo"})
  void portalVouchesForItsResident(String patient) throws ParseException {
    HttpResponse<String> answer = ask(PORTAL, Map.of("patient", patient));

    assertThat(claims(answer).getStringClaim("patient")).isEqualTo("li-aiguo");
    assertThat(Door.json(answer).path("scope").asText().split(" "))
        .containsExactlyInAnyOrder(
            "patient/*.rs",
            "patient/Appointment.cru",
            "patient/Consent.cru",
            "patient/Subscription.cru");
  }

  @Test
  void scopesOfAResidentAreNarrowedToo() {
    Map<String, String> form = Map.of("patient", "x", "scope", "patient/Observation.cruds");

    assertThat(Door.json(ask(PORTAL, form)).path("scope").asText())
        .isEqualTo("patient/Observation.rs");
  }

  @ParameterizedTest
  @CsvSource({
    "resident-portal,  ,            ,                       invalid_request",
    "resident-portal,  ,            patient/*.rs,           invalid_request",
    "resident-portal,  Group/1,     ,                       invalid_request",
    "resident-portal,  a b,         ,                       invalid_request",
    "resident-portal,  x,           patient/Observation.u,  invalid_scope",
    "resident-portal,  x,           patient/*.read,         invalid_scope",
    "resident-portal,  x,           system/Patient.rs,      invalid_scope",
    "community-centre, x,           ,                       unauthorized_client",
    "community-centre, x,           system/Patient.rs,      unauthorized_client",
    "door-mixed,       ,            patient/*.rs,           invalid_request",
    "door-mixed,       x,           system/Organization.rs, invalid_scope"
  })
  void whatCannotBeIsRefused(String system, String patient, String scope, String error) {
    Map<String, String> form = new HashMap<>();
    Optional.ofNullable(patient).ifPresent(it -> form.put("patient", it));
    Optional.ofNullable(scope).ifPresent(it -> form.put("scope", it));
    HttpResponse<String> answer = ask(system, form);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Door.json(answer).path("error").asText()).isEqualTo(error);
    assertThat(Door.json(answer).path("error_description").asText()).isNotBlank();
  }

  @Test
  void forWhomATokenIsDecidesItsScopes() throws ParseException {
    assertThat(claims(ask(MIXED, Map.of())).getClaim("scope").toString())
        .isEqualTo("[system/Organization.rs]");
    assertThat(claims(ask(MIXED, Map.of("patient", "x"))).getClaim("scope").toString())
        .isEqualTo("[patient/*.rs]");
    JWTClaimsSet staff = claims(ask(MIXED, Map.of("fhirUser", "PractitionerRole/y")));
    assertThat(staff.getStringClaim("fhirUser")).isEqualTo("PractitionerRole/y");
    assertThat(staff.getStringListClaim("scope"))
        .containsExactlyInAnyOrder("system/Organization.rs", "user/Practitioner.rs");
  }

  @Test
  void residentOpensNoOperationAndNoWrite() {
    String token = SignOn.tokenOf(ask(PORTAL, Map.of("patient", "x")));

    Refused.with(
        403,
        "scope-missing",
        DOOR.post("Patient/$match", token, "{\"resourceType\":\"Parameters\"}"));
    Refused.with(403, "scope-missing", DOOR.get("ServiceRequest/$counts?month=2026-11", token));
    assertThat(
            Refused.with(
                    403,
                    "scope-missing",
                    DOOR.post("Observation", token, "{\"resourceType\":\"Observation\"}"))
                .path("diagnostics")
                .asText())
        .contains("patient/Observation.c");
    Refused.with(403, "scope-missing", DOOR.get("Device?identifier=x", token));
  }

  private static JWTClaimsSet.Builder minted(String scope) {
    DoorSettings settings = DOOR.bean(DoorSettings.class);
    return new JWTClaimsSet.Builder()
        .issuer(settings.baseUrl())
        .audience(settings.fhirBase())
        .claim("client_id", MIXED)
        .claim("scope", scope)
        .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(5))));
  }

  private static int status(String path, JWTClaimsSet.Builder claims) throws Exception {
    RSAKey key = new SigningKey(new JdbcTemplate(DOOR.bean(DataSource.class))).read();
    return DOOR.get(path, Minted.signed(key, JWSAlgorithm.RS256, claims.build())).statusCode();
  }

  @Test
  void mixedTokenIsTheResidentsAlone() throws Exception {
    String all = "system/*.rs user/*.rs";

    assertThat(status("Organization", minted(all))).isEqualTo(200);
    assertThat(status("Organization", minted(all).claim("patient", "x"))).isEqualTo(403);
    assertThat(status("Organization", minted("patient/*.rs " + all).claim("patient", "Patient/x")))
        .isEqualTo(200);
    assertThat(status("Organization", minted("patient/*.rs"))).isEqualTo(403);
    for (Object claim : new Object[] {"Group/x", "", java.util.List.of("x", "y"), Map.of("a", 1)}) {
      assertThat(status("Organization", minted("patient/*.rs " + all).claim("patient", claim)))
          .isEqualTo(403);
    }
  }

  @Test
  void scopesOfAPersonNeedThePerson() throws Exception {
    String user = "user/Practitioner.rs";

    assertThat(status("Practitioner", minted(user))).isEqualTo(403);
    for (String nobody : new String[] {"Patient/x", "RelatedPerson/x", "li-lei", ""}) {
      assertThat(status("Practitioner", minted(user).claim("fhirUser", nobody))).isEqualTo(403);
    }
    for (String staff :
        new String[] {"PractitionerRole/y", "Practitioner/y", "https://x.example/Practitioner/y"}) {
      assertThat(status("Practitioner", minted(user).claim("fhirUser", staff))).isEqualTo(200);
    }
    assertThat(status("Patient", minted(user).claim("fhirUser", "Practitioner/y"))).isEqualTo(403);
  }
}
