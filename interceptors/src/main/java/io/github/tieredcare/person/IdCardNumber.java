package io.github.tieredcare.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident's ID card number by GB 11643-1999, or a residence permit number of the same form:
 * division, date of birth, order (odd for men), check character.
 *
 * @param value the 18 characters
 */
record IdCardNumber(String value) {
  private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}(18|19|20)\\d{6}\\d{3}[\\dXx]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int BODY = 17;

  /** Whether it has the shape of such a number, whatever its check character. */
  boolean shaped() {
    return SHAPE.matcher(value).matches();
  }

  /** The date of birth, unless there is no such day. */
  Optional<LocalDate> birthDate() {
    try {
      return Optional.of(LocalDate.of(number(6, 10), number(10, 12), number(12, 14)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  boolean ofMan() {
    return digit(BODY - 1) % 2 == 1;
  }

  /** The check character that the digits before it ask for. */
  char expectedCheck() {
    int sum = 0;
    for (int at = 0; at < BODY; at++) {
      sum += digit(at) * WEIGHTS[at];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }

  /** Whether it ends in its check character; X is written large. */
  boolean checks() {
    return value.charAt(BODY) == expectedCheck();
  }

  private int digit(int at) {
    return value.charAt(at) - '0';
  }

  private int number(int from, int to) {
    return Integer.parseInt(value.substring(from, to));
  }
}
