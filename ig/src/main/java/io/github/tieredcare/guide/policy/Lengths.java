package io.github.tieredcare.guide.policy;

import io.github.tieredcare.guide.html.Bilingual;
import java.time.Duration;

/** Lengths of time in words. */
public final class Lengths {
  private static final double YEAR = 365.25;

  private Lengths() {}

  /** A length in the largest unit that leaves nothing over; a day is 24 hours. */
  public static Bilingual of(Duration length) {
    if (length.isZero()) {
      return new Bilingual("到时即算", "at once");
    }
    if (length.toMinutes() % 60 > 0) {
      return new Bilingual(length.toMinutes() + " 分钟", counted(length.toMinutes(), "minute"));
    }
    return length.toHours() % 24 > 0 || length.toDays() <= 3
        ? new Bilingual(length.toHours() + " 小时", counted(length.toHours(), "hour"))
        : days(length.toDays());
  }

  /** A number of days on which people work. */
  static Bilingual workingDays(int days) {
    return new Bilingual(days + " 个工作日", counted(days, "working day"));
  }

  private static Bilingual days(long days) {
    long years = Math.round(days / YEAR);
    return years < 2
        ? new Bilingual(days + " 天", counted(days, "day"))
        : new Bilingual(
            days + " 天（" + years + " 年）", counted(days, "day") + " (" + years + " years)");
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
