package io.github.tieredcare.example.registers;

/** Invented unified social credit codes whose two check characters are right (GB 32100-2015). */
final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ORGANISATION_CHECK = "0X987654321";
  private static final String PUBLIC_INSTITUTION = "12";

  private CreditCode() {}

  /** The code of the so-many-th public institution of a division. */
  static String of(String division, int number) {
    String organisation = "%08d".formatted(number);
    String body = PUBLIC_INSTITUTION + division + organisation + organisationCheck(organisation);
    int sum = 0;
    int weight = 1;
    for (int at = 0; at < body.length(); at++) {
      sum += ALPHABET.indexOf(body.charAt(at)) * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    return body
        + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  private static char organisationCheck(String organisation) {
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += Character.digit(organisation.charAt(at), 10) * WEIGHTS[at];
    }
    return ORGANISATION_CHECK.charAt(sum % ORGANISATION_CHECK.length());
  }
}
