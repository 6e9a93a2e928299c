package io.github.tieredcare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** GB 11714 in its usual, all-digit form: every wrong digit and every swapped pair is found. */
class OrganisationCodeTest {

  /** Cut from the credit codes of two of Chongqing's institutions. */
  @Example
  void codesInPublishedCreditCodes() {
    assertThat(new OrganisationCode("MB1670604").sound()).isTrue();
    assertThat(new OrganisationCode("MB1849823").sound()).isTrue();
    assertThat(new OrganisationCode("MB1670605").sound()).isFalse();
  }

  @Example
  void anythingElseIsUnsound() {
    assertThat(new OrganisationCode("").sound()).isFalse();
    assertThat(new OrganisationCode("mb1670604").sound()).isFalse();
  }

  @Property
  void everyWrongDigitIsFound(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @IntRange(max = 9) int digit) {
    Assume.that(code.charAt(at) != '0' + digit);
    var wrong = code.substring(0, at) + digit + code.substring(at + 1);
    assertThat(new OrganisationCode(wrong).sound()).isFalse();
  }

  @Property
  void everySwappedPairIsFound(@ForAll("codes") String code, @ForAll @IntRange(max = 6) int at) {
    Assume.that(code.charAt(at) != code.charAt(at + 1));
    var swapped =
        code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
    assertThat(new OrganisationCode(swapped).sound()).isFalse();
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(8)
        .map(body -> body + new OrganisationCode(body).expectedCheck());
  }
}
