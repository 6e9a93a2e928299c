package io.github.tieredcare.directory;

import java.util.regex.Pattern;

/**
 * A unified social credit code by GB 32100-2015: registrar, kind, division, organisation code,
 * check character.
 *
 * @param value the 18 characters
 */
record UnifiedSocialCreditCode(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
  private static final int FACTOR = 3;
  private static final int BODY = 17;
  private static final int ORGANISATION = 8;

  /** Whether its own check character and that of the organisation code in it are right. */
  boolean sound() {
    return SHAPE.matcher(value).matches()
        && value.charAt(BODY) == expectedCheck()
        && new OrganisationCode(value.substring(ORGANISATION, BODY)).sound();
  }

  /** The check character that the characters before it ask for. */
  char expectedCheck() {
    int sum = 0;
    int weight = 1;
    for (int at = 0; at < BODY; at++) {
      sum += ALPHABET.indexOf(value.charAt(at)) * weight;
      weight = weight * FACTOR % ALPHABET.length();
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }
}
