package io.github.tieredcare.example.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/**
 * An ID card number of the right form, with the right check character, that no resident can have:
 * no division of the country begins with 99.
 *
 * @param born the date of birth in the number
 * @param sex men have an odd order number
 * @param order tells apart who shares a birthday, up to four million
 */
public record FictitiousIdCard(LocalDate born, AdministrativeGender sex, int order) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int PER_DIVISION = 499;
  private static final int DIVISIONS = 10_000;

  /** The 18 characters. */
  public String number() {
    int man = sex == AdministrativeGender.MALE ? 1 : 0;
    int division = Math.floorMod(order / PER_DIVISION, DIVISIONS);
    int sequence = Math.floorMod(order, PER_DIVISION) * 2 + man;
    var body =
        "99%04d%s%03d".formatted(division, born.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
    return body + check(body);
  }

  private static char check(String body) {
    int sum = 0;
    for (int at = 0; at < body.length(); at++) {
      sum += (body.charAt(at) - '0') * WEIGHTS[at];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }
}
