package io.github.tieredcare.slot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How near an institution is by the divisions of both. */
class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "340202, 340202, IN_DIVISION",
    "340202, 340202001, IN_DIVISION",
    "3402, 340223, IN_DIVISION",
    "34, 340202, IN_DIVISION",
    "340202001, 340202, SAME_COUNTY",
    "340202001, 340202002, SAME_COUNTY",
    "340202, 340223, SAME_CITY",
    "340202, 320100, ",
    "34, 320100, ",
    "340202, '', "
  })
  void isAsNearAsTheDivisionsShare(String asked, String institution, Reason reason) {
    assertThat(Place.of(asked).orElseThrow().near(institution).orElse(null)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "34020", "3402021", "34020a", "340202%", "3402020010011"})
  void otherCodesAreNoPlace(String code) {
    assertThat(Place.of(code)).isEmpty();
  }
}
