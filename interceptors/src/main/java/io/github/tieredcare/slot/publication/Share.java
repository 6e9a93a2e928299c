package io.github.tieredcare.slot.publication;

import java.util.Locale;

/** How many of how many: of none, everything is given. */
public record Share(long part, long whole) {

  /** Whether it is less than a whole number of percent. */
  boolean isLess(int percent) {
    return part * 100 < whole * percent;
  }

  /** The share in percent, all of nothing. */
  public double percent() {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%d (%.1f%%)", part, whole, percent());
  }
}
