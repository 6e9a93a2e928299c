package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date in a search is a day in China, and its prefix says which side of it is asked for. */
class AskedPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2027-03-18, 2027-03-17T16:00:00Z, 2027-03-18T16:00:00Z",
    "eq2027-03, 2027-02-28T16:00:00Z, 2027-03-31T16:00:00Z",
    "2027, 2026-12-31T16:00:00Z, 2027-12-31T16:00:00Z",
    "ge2027-03-18, 2027-03-17T16:00:00Z,",
    "gt2027-03-18, 2027-03-18T16:00:00Z,",
    "sa2027-03-18, 2027-03-18T16:00:00Z,",
    "lt2027-03-18,, 2027-03-17T16:00:00Z",
    "eb2027-03-18,, 2027-03-17T16:00:00Z",
    "le2027-03-18,, 2027-03-18T16:00:00Z",
    "ge2027-03-18T08:00:00+08:00, 2027-03-18T00:00:00Z,",
    "lt2027-03-18T08:00:00Z,, 2027-03-18T08:00:00Z",
    "le2027-03-18T08:00:00Z,, 2027-03-18T08:00:01Z",
    "2027-03-18T08:00, 2027-03-18T00:00:00Z, 2027-03-18T00:01:00Z",
    "2027-03-18T08:00+08:00, 2027-03-18T00:00:00Z, 2027-03-18T00:01:00Z",
    "2027-03-18T08:00:00.250, 2027-03-18T00:00:00.250Z, 2027-03-18T00:00:00.251Z"
  })
  void eachPrefixNamesItsPeriod(String value, Instant since, Instant until) {
    assertThat(AskedPeriod.of("start", List.of(value))).isEqualTo(new AskedPeriod(since, until));
  }

  @ParameterizedTest
  @CsvSource({
    "ge2027-03-18, lt2027-03-19",
    "lt2027-03-19, ge2027-03-18",
    "2027-03-18, 2027-03",
    "2027, 2027-03-18"
  })
  void severalValuesNameWhatTheyShare(String one, String other) {
    assertThat(AskedPeriod.of("start", List.of(one, other)))
        .isEqualTo(AskedPeriod.of("start", List.of("2027-03-18")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ge",
        "ne2027",
        "ap2027-03",
        "2027-13",
        "2027-02-30",
        "20270318",
        "2027-03-18T25:00",
        "2027-03-18T08:00:00 08:00",
        "2027-03-18,2027-03-19",
        "tomorrow"
      })
  void whatIsNoDateIsRefused(String value) {
    assertThatThrownBy(() -> AskedPeriod.of("start", List.of(value)))
        .isInstanceOf(BaseServerResponseException.class);
  }
}
