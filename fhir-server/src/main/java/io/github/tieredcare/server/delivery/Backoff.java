package io.github.tieredcare.server.delivery;

import java.time.Duration;

/** How long to wait after attempts in vain: twice as long each time, up to a bound, for ever. */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Backoff() {}

  /** How long to wait after so many attempts in a row, 1 or more. */
  static Duration after(int failures) {
    int doublings = Math.min(failures - 1, 20);
    var wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
