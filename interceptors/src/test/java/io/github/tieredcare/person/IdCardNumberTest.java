package io.github.tieredcare.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** ISO 7064 MOD 11-2, as GB 11643 uses it: every wrong digit and every swapped pair is found. */
class IdCardNumberTest {

  /** The number in the worked sample of the national electronic health card's key derivation. */
  @Example
  void sampleOfTheElectronicHealthCardIsSound() {
    var card = new IdCardNumber("11010020171225006X");
    assertThat(card.shaped()).isTrue();
    assertThat(card.checks()).isTrue();
    assertThat(card.birthDate()).contains(LocalDate.of(2017, 12, 25));
    assertThat(card.ofMan()).isFalse();
  }

  /** Two samples that public checkers of the number carry along, recomputed. */
  @Example
  void printedSamples() {
    assertThat(new IdCardNumber("440524198801010011").checks()).isTrue();
    assertThat(new IdCardNumber("513901199102135413").checks()).isFalse();
    assertThat(new IdCardNumber("513901199102135413").expectedCheck()).isEqualTo('6');
  }

  @Example
  void smallXIsToldToBeLarge() {
    var card = new IdCardNumber("11010020171225006x");
    assertThat(card.shaped()).isTrue();
    assertThat(card.checks()).isFalse();
    assertThat(card.expectedCheck()).isEqualTo('X');
  }

  @Example
  void anImpossibleDayIsNoBirthDate() {
    assertThat(new IdCardNumber("340202199002309966").birthDate()).isEmpty();
    assertThat(new IdCardNumber("340202190002299966").birthDate()).isEmpty();
  }

  @Example
  void anythingElseHasNotItsShape() {
    assertThat(new IdCardNumber("").shaped()).isFalse();
    assertThat(new IdCardNumber("11010020171225006").shaped()).isFalse();
    assertThat(new IdCardNumber("110100201712250X60").shaped()).isFalse();
    assertThat(new IdCardNumber("11010021171225006X").shaped()).isFalse();
  }

  @Property
  void madeNumbersAreSound(@ForAll("numbers") String number) {
    assertThat(new IdCardNumber(number).checks()).isTrue();
    assertThat(new IdCardNumber(number).birthDate()).isPresent();
  }

  @Property
  void everyWrongDigitIsFound(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 16) int at,
      @ForAll @IntRange(max = 9) int digit) {
    Assume.that(number.charAt(at) != '0' + digit);
    var wrong = number.substring(0, at) + digit + number.substring(at + 1);
    assertThat(new IdCardNumber(wrong).checks()).isFalse();
  }

  @Property
  void everySwappedPairIsFound(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 15) int at) {
    Assume.that(number.charAt(at) != number.charAt(at + 1));
    var swapped =
        number.substring(0, at)
            + number.charAt(at + 1)
            + number.charAt(at)
            + number.substring(at + 2);
    assertThat(new IdCardNumber(swapped).checks()).isFalse();
  }

  @Provide
  Arbitrary<String> numbers() {
    var divisions = Arbitraries.integers().between(110000, 659999);
    var days = Arbitraries.integers().between(0, 80_000).map(LocalDate.of(1880, 1, 1)::plusDays);
    var orders = Arbitraries.integers().between(0, 999);
    return Combinators.combine(divisions, days, orders)
        .as(
            (division, day, order) ->
                "%06d%s%03d".formatted(division, day.toString().replace("-", ""), order))
        .map(body -> body + new IdCardNumber(body).expectedCheck());
  }
}
