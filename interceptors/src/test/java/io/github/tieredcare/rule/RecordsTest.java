package io.github.tieredcare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers wait for each other however they write the same reference. */
class RecordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Patient/x", "Patient/x/_history/1", "https://exchange.example/fhir/Patient/x"})
  void aRecordHasOneKey(String written) {
    assertThat(Records.key(new Reference(written))).isEqualTo("Patient/x");
  }

  @Test
  void nothingHasAnEmptyKey() {
    assertThat(Records.key(new Reference())).isEmpty();
  }
}
