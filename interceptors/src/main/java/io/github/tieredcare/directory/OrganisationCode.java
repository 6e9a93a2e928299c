package io.github.tieredcare.directory;

import java.util.regex.Pattern;

/**
 * An organisation code by GB 11714-1997: eight characters and a check character.
 *
 * @param value the nine characters
 */
record OrganisationCode(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "0X987654321";

  boolean sound() {
    return SHAPE.matcher(value).matches() && value.charAt(WEIGHTS.length) == expectedCheck();
  }

  /** The check character that the characters before it ask for; A counts 10, Z counts 35. */
  char expectedCheck() {
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += Character.digit(value.charAt(at), Character.MAX_RADIX) * WEIGHTS[at];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }
}
