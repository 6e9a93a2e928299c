package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.TcExtension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system/*.cruds",
        "system/Patient.r",
        "system/Task.cu",
        "system/Task.s",
        "user/Patient.rs",
        "patient/*.rs",
        "patient/Appointment.cru",
        "patient/Consent.cru",
        "patient/Subscription.cru",
        "system/Task.r?status=requested",
        "system/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory"
      })
  void isWrittenAsItWasRead(String text) {
    assertThat(Scope.parse(text)).get().hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system/Patient.",
        "system/Patient.read",
        "system/Patient.sr",
        "system/Patient.*",
        "system/patient.r",
        "system/Task.r?",
        "system/Task.r?status",
        "system/Task.r?status=",
        "system/Task.r?=requested",
        "system/Task.r?status=%zz",
        "system/Task.r?status=requested&",
        "patient/*.read",
        "patient/Observation.c",
        "patient/Patient.ud",
        "patient/Device.rs",
        "practitioner/Patient.r",
        "Patient.r",
        ""
      })
  void whatIsNoScopeIsNotRead(String text) {
    assertThat(Scope.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "system/*.rs, Patient, READ, true",
    "system/*.rs, Patient, CREATE, false",
    "system/Patient.c, Patient, CREATE, true",
    "system/Patient.c, Task, CREATE, false",
    "system/Patient.cruds, *, READ, false",
    "system/*.cruds, *, SEARCH, true",
    "system/*.cruds, Device, READ, false",
    "system/Device.r, Device, READ, true"
  })
  void allowsWhatItSays(String scope, String type, Permission permission, boolean allowed) {
    assertThat(Scope.parse(scope).orElseThrow().allows(type, permission)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "system/*.cruds, system/Patient.rs, system/Patient.rs",
    "system/Patient.rs, system/*.cruds, system/Patient.rs",
    "system/*.rs, system/*.cru, system/*.r",
    "system/Patient.cr, system/Patient.rs, system/Patient.r",
    "system/Patient.c, system/Patient.r, ",
    "system/Patient.r, system/Task.r, ",
    "system/*.cruds, system/Device.r, "
  })
  void twoHaveInCommonWhatBothAllow(String one, String other, String common) {
    assertThat(
            Scope.parse(one).flatMap(s -> Scope.parse(other).flatMap(s::and)).map(Scope::toString))
        .isEqualTo(Optional.ofNullable(common));
  }

  @ParameterizedTest
  @CsvSource({
    "system/Task.r?status=b%2Ca&code=x, 'system/Task.r?code=x&status=a,b'",
    "'system/Task.r?status=a,b&status=a', system/Task.r?status=a",
    "system/Task.r?code=a+b, system/Task.r?code=a%20b",
    "patient/*.cruds, patient/*.rs",
    "patient/Observation.cru, patient/Observation.r"
  })
  void isWrittenInOneWay(String read, String written) {
    assertThat(Scope.parse(read)).get().hasToString(written);
  }

  @ParameterizedTest
  @CsvSource({
    "system/Task.rs?status=a, system/Task.r?code=x, system/Task.r?code=x&status=a",
    "system/*.rs, system/Task.r?code=x, system/Task.r?code=x",
    "system/*.rs?status=a, system/Task.r, system/Task.r?status=a",
    "'system/Task.r?status=a,b', system/Task.r?status=a, system/Task.r?status=a",
    "system/Task.r?status=a, system/Task.r?status=b, system/Task.r?status=a&status=b",
    "system/Task.rs, user/Task.r, user/Task.r",
    "user/Task.rs, user/Task.r, user/Task.r",
    "patient/*.rs, patient/Task.r, patient/Task.r",
    "patient/*.rs, system/*.rs, ",
    "patient/*.rs, user/*.rs, "
  })
  void queriesAndLevelsAreNarrowed(String one, String other, String common) {
    var expected = Optional.ofNullable(common);
    Scope first = Scope.parse(one).orElseThrow();
    Scope second = Scope.parse(other).orElseThrow();

    assertThat(first.and(second).map(Scope::toString)).isEqualTo(expected);
    assertThat(second.and(first).map(Scope::toString)).isEqualTo(expected);
  }

  @Test
  void mergingDoesNotWiden() {
    assertThat(Scopes.of(Set.of("system/Task.r?status=a", "system/Task.s?status=b")).texts())
        .containsExactly("system/Task.r?status=a", "system/Task.s?status=b");
    assertThat(Scopes.of(Set.of("system/Task.r?status=a", "system/Task.s?status=a")).texts())
        .containsExactly("system/Task.rs?status=a");
    assertThat(Scopes.of(Set.of("system/Task.rs", "system/Task.r?status=a")).texts())
        .containsExactly("system/Task.rs");
    assertThat(Scopes.of(Set.of("system/Task.r", "patient/Task.r")).texts()).hasSize(2);
  }

  @Test
  void queryByAnUndeclaredParameterAllowsNothing() {
    Scopes scopes =
        Scopes.of(
                Set.of(
                    "system/Task.r?status=a&nonsense=b",
                    "system/Consent.r?status:not=a",
                    "system/*.s?status=a"))
            .declared(
                Set.of("Task", "Patient"),
                (type, name) -> type.equals("Task") && name.equals("status"));

    assertThat(scopes.texts()).containsExactly("system/Task.s?status=a");
  }

  @ParameterizedTest
  @CsvSource({
    "status=a, status=b, 'status=a,b'",
    "status=a&code=x, status=b&code=x, 'code=x&status=a,b'",
    "status=a, status=a&code=x, status=a",
    "status=a, code=x, ",
    "status=a&code=x, status=b&code=y, "
  })
  void unionIsOneQueryOrNone(String one, String other, String either) {
    var some = Stream.of(one, other).map(ScopeQuery::parse).map(q -> q.orElseThrow());

    assertThat(ScopeQuery.any(some.toList()).map(ScopeQuery::toString))
        .isEqualTo(Optional.ofNullable(either));
  }

  @Test
  void demonstrationIsRegisteredWithTheUsualScopes() {
    var systems =
        new World(FhirContext.forR4Cached())
            .records().stream().filter(Device.class::isInstance).map(Device.class::cast).toList();

    assertThat(systems).hasSizeGreaterThan(12).allSatisfy(ScopeTest::isUsual);
  }

  private static void isUsual(Device system) {
    String name = system.getIdentifierFirstRep().getValue();
    Set<String> usual =
        switch (name) {
          case "health-commission" -> UsualScopes.ofAuthority();
          case "regional-platform", "insurer" -> UsualScopes.ofPlatform();
          case "city-referral-centre" -> UsualScopes.ofReferralCentre();
          case "resident-portal" -> UsualScopes.ofPortal();
          case "city-hospital-laboratory" ->
              Set.of("system/Observation.cru", "system/DiagnosticReport.cru", "system/Patient.rs");
          default -> UsualScopes.ofInstitution();
        };
    assertThat(system.getExtensionsByUrl(TcExtension.SCOPE))
        .as(name)
        .extracting(scope -> scope.getValue().primitiveValue())
        .containsExactlyInAnyOrderElementsOf(usual);
  }

  @Test
  void nobodyIsUsuallyRegisteredForAllKinds() {
    for (Set<String> usual :
        List.of(
            UsualScopes.ofInstitution(),
            UsualScopes.ofReferralCentre(),
            UsualScopes.ofPlatform(),
            UsualScopes.ofAuthority())) {
      assertThat(usual)
          .allMatch(scope -> scope.startsWith("system/"))
          .noneMatch(scope -> scope.contains("*"))
          .allSatisfy(scope -> assertThat(Scope.parse(scope)).get().hasToString(scope));
    }
    assertThat(Scopes.of(UsualScopes.ofPlatform()).allow("Patient", Permission.READ)).isFalse();
    assertThat(Scopes.of(UsualScopes.ofReferralCentre()).allow("Patient", Permission.CREATE))
        .isFalse();
  }

  @Test
  void institutionWritesCareAndTheAuthorityTheRegisters() {
    Scopes institution = Scopes.of(UsualScopes.ofInstitution());
    Scopes authority = Scopes.of(UsualScopes.ofAuthority());

    for (String type : Set.of("OrganizationAffiliation", "Library", "Device")) {
      assertThat(institution.allow(type, Permission.CREATE)).isFalse();
      assertThat(authority.allow(type, Permission.CREATE)).isTrue();
    }
    assertThat(institution.allow("ServiceRequest", Permission.CREATE)).isTrue();
    assertThat(institution.allow("ServiceRequest", Permission.DELETE)).isFalse();
    assertThat(institution.allow("Organization", Permission.SEARCH)).isTrue();
    assertThat(institution.allow("Device", Permission.READ)).isFalse();
    assertThat(authority.allow("ServiceRequest", Permission.CREATE)).isFalse();
  }
}
