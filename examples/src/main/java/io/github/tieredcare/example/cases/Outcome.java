package io.github.tieredcare.example.cases;

import java.util.Locale;

/** What a case shows of its rule; a case's file name begins with it. */
public enum Outcome {
  ACCEPTED,
  REFUSED,
  WARNED;

  static Outcome of(String fileName) {
    int end = fileName.indexOf('-');
    return valueOf(fileName.substring(0, Math.max(0, end)).toUpperCase(Locale.ROOT));
  }
}
