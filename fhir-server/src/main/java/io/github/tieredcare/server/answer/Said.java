package io.github.tieredcare.server.answer;

import java.util.regex.Pattern;

/** What a library said of bad input, without the numbers of persons and the words of its inside. */
final class Said {

  private static final Pattern CODES = Pattern.compile("HAPI-\\d{4}: ?");
  private static final Pattern QUERY = Pattern.compile("\\?\\S+");
  private static final Pattern NUMBER = Pattern.compile("[\\dXx]*\\d{5}[\\dXx]*");
  private static final Pattern INSIDE =
      Pattern.compile("(?i)exception|sql|constraint|hibernate|\\b[a-z]+(\\.[a-z0-9]+){2,}\\b");
  private static final int LONGEST = 300;

  private Said() {}

  static String of(String message) {
    var text = message == null ? "" : CODES.matcher(message).replaceAll("");
    if (INSIDE.matcher(text).find()) {
      return "FHIR";
    }
    var masked = NUMBER.matcher(QUERY.matcher(text).replaceAll("?…")).replaceAll("…");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
