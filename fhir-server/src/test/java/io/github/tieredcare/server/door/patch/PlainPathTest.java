package io.github.tieredcare.server.door.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient",
        "Patient.birthDate",
        "Patient.name[0].given[12]",
        "ServiceRequest.identifier.where(system = 'urn:oid:1.2')[0].value",
        "Patient.telecom.where(system='phone' and use = 'home').value",
        "Patient.extension('https://example.org/x').value.ofType(Coding).code",
        "ServiceRequest.code.coding.where(extension.url = 'x')"
      })
  void isAPath(String path) {
    assertThat(PlainPath.is(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Patient.name.where(text.matches('(a+)+$'))",
        "Patient.name.text.replaceMatches('(a|a)*', 'b')",
        "Patient.name.where(text = 'a'.replaceMatches('x','y'))",
        "Patient.descendants()",
        "Patient.name.repeat(given)",
        "Patient.name | Patient.contact.name",
        "Patient.where(name = 'a' or true)",
        "Patient.name.where(text = 'it\\'s')",
        "%resource.name",
        "Patient.managingOrganization.resolve()",
        "Patient.name.trace('x')",
        "(Patient.name)",
        "Patient . name",
        "Patient.name[0",
        "iif(true, Patient)"
      })
  void isNone(String path) {
    assertThat(PlainPath.is(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "a[1].", "a.where(b = 'c' and ", "where(", "'"})
  void costsNoMoreThanItIsLong(String part) {
    assertThat(PlainPath.is(part.repeat(100_000))).isFalse();
    assertThat(PlainPath.is(part.repeat(499 / part.length()))).isFalse();
  }
}
