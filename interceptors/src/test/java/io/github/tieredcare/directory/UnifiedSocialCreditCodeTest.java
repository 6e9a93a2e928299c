package io.github.tieredcare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** GB 32100, modulo 31: every wrong character and every swapped pair is found. */
class UnifiedSocialCreditCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Two of Chongqing's institutions and a sample of public checkers, recomputed. */
  @Example
  void publishedCodesAreSound() {
    assertThat(new UnifiedSocialCreditCode("11500000MB1670604W").sound()).isTrue();
    assertThat(new UnifiedSocialCreditCode("11500103MB1849823N").sound()).isTrue();
    assertThat(new UnifiedSocialCreditCode("91350100M000100Y43").sound()).isTrue();
  }

  /** A sample of public checkers: issued in the pilot years, valid, and yet breaking the check. */
  @Example
  void aCodeOfThePilotYearsBreaksTheCheck() {
    assertThat(new UnifiedSocialCreditCode("91350100M0001TGQXM").sound()).isFalse();
  }

  @Example
  void anythingElseIsUnsound() {
    assertThat(new UnifiedSocialCreditCode("").sound()).isFalse();
    assertThat(new UnifiedSocialCreditCode("11500000MB167060IW").sound()).isFalse();
  }

  @Property
  void madeCodesAreSound(@ForAll("codes") String code) {
    assertThat(new UnifiedSocialCreditCode(code).sound()).isTrue();
  }

  @Property
  void everyWrongCharacterIsFound(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 30) int other) {
    Assume.that(code.charAt(at) != ALPHABET.charAt(other));
    var wrong = code.substring(0, at) + ALPHABET.charAt(other) + code.substring(at + 1);
    assertThat(new UnifiedSocialCreditCode(wrong).sound()).isFalse();
  }

  @Property
  void everySwappedPairIsFound(@ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
    Assume.that(code.charAt(at) != code.charAt(at + 1));
    var swapped =
        code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
    assertThat(new UnifiedSocialCreditCode(swapped).sound()).isFalse();
  }

  @Provide
  Arbitrary<String> codes() {
    var kinds = Arbitraries.of("11", "12", "52", "91", "93", "N2");
    var divisions = Arbitraries.integers().between(110000, 659999);
    var bodies = Arbitraries.strings().withChars(ALPHABET).ofLength(8);
    return Combinators.combine(kinds, divisions, bodies)
        .as((kind, division, body) -> kind + division + body)
        .map(start -> start + new OrganisationCode(start.substring(8)).expectedCheck())
        .map(body -> body + new UnifiedSocialCreditCode(body).expectedCheck());
  }
}
