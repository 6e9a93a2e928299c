package io.github.tieredcare.server.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write waits for a search among one kind of record, which its address has to name. */
class ConditionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"/fhir/Patient", "/fhir/Patient/"})
  void anAddressNamesAKindOfRecord(String address) {
    assertThat(Conditions.typeAt(address)).contains("Patient");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fhir", "/fhir/", "/", ""})
  void theBaseAddressNamesNone(String base) {
    assertThat(Conditions.typeAt(base)).isEmpty();
  }
}
