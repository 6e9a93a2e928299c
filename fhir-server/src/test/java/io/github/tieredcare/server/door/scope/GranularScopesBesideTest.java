package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chain or {@code _has} asks only of kinds that the token opens wholly. */
class GranularScopesBesideTest {
  private static final String SYSTEM = "door-beside";
  private static final String ALL = "system/Organization.rs system/PractitionerRole.rs";
  private static final Door DOOR = Door.open();

  @BeforeAll
  static void register() {
    DOOR.register(
        new ClientSystem(
            SYSTEM,
            Set.of(Door.NORTH),
            Set.of(
                "system/Organization.rs",
                "system/PractitionerRole.rs",
                "system/Practitioner.rs",
                "system/Observation.rs",
                "system/DiagnosticReport.rs",
                "system/Patient.rs"),
            Optional.empty()));
  }

  @Test
  void openedWhollyItIsAnswered() {
    assertThat(get("PractitionerRole?organization.name=x", ALL).statusCode()).isEqualTo(200);
    assertThat(get("Organization?_has:PractitionerRole:organization:active=true", ALL).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PractitionerRole?organization.name=x,                         Organization",
    "PractitionerRole?organization:Organization.name=x,            Organization",
    "PractitionerRole?organization.partof.name=x,                  Organization",
    "PractitionerRole?practitioner.name=x,                         Practitioner",
    "Organization?_has:PractitionerRole:organization:active=true,  PractitionerRole",
    "Organization?partof.name=x,                                   Organization",
    "PractitionerRole?organization.name=x&_summary=count,          Organization"
  })
  void openedInPartOrNotItIsRefused(String search, String beside) {
    String some = "system/Organization.rs?active=true system/PractitionerRole.rs?specialty=none";

    var issue = Refused.with(403, "scope-missing", get(search, some));
    assertThat(issue.path("diagnostics").asText()).contains("system/" + beside + ".s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?_has:Observation:patient:code=b",
        "DiagnosticReport?result.code=b",
        "DiagnosticReport?result:Observation.code=b&_summary=count",
        "Observation?_sort=patient.name",
        "DiagnosticReport?_sort=result.code"
      })
  void ofPatientsRecordsItIsRefusedWhateverTheScope(String search) {
    String some = "system/Observation.rs?category=laboratory system/*.rs?status=final";

    for (String scope : new String[] {some, "system/*.rs"}) {
      assertThat(get(search, scope).statusCode()).as(search).isGreaterThanOrEqualTo(400);
    }
    if (!search.contains("result")) {
      Refused.with(403, "search-beside", get(search, "system/*.rs"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?_has:AuditEvent:patient:action=R",
        "Organization?_has:AuditEvent:agent:action=R",
        "Organization?_has:Device:organization:identifier=x",
        "Organization?_has:Contract:subject:status=executed"
      })
  void whatIsNotOfTheDirectoryIsNotAskedOf(String search) {
    Refused.with(403, "search-beside", get(search, "system/*.rs"));
    Refused.with(403, "search-beside", get(search + "&_summary=count", "system/*.rs"));
  }

  @Test
  void norByTheConditionOfAWrite() {
    String body = "{\"resourceType\":\"Consent\"}";
    HttpResponse<String> answer =
        DOOR.send(
            DOOR.asked("Consent", DOOR.token(Door.ONE))
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "patient:Patient.name=x")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("search-beside");
  }

  private static HttpResponse<String> get(String search, String scope) {
    return DOOR.get(search, DOOR.token(SYSTEM, scope));
  }
}
