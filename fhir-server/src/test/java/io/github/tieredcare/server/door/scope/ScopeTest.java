package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @ValueSource(strings = {"system/*.cruds", "system/Patient.r", "system/Task.cu", "system/Task.s"})
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
        "system/Patient.rs?gender=male",
        "user/Patient.r",
        "patient/*.rs",
        "Patient.r",
        ""
      })
  void whatASystemCannotHaveIsNotRead(String text) {
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
        .isEqualTo(java.util.Optional.ofNullable(common));
  }

  @Test
  void institutionWritesCareAndTheAuthorityTheDirectory() {
    Scopes institution = Scopes.of(UsualScopes.ofInstitution());
    Scopes authority = Scopes.of(UsualScopes.ofAuthority());

    for (String type : Set.of("Organization", "PractitionerRole", "Library", "Device")) {
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
