package io.github.tieredcare.example.event;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Tries again what has failed, after about 1, 2, 4 … seconds, at most ten minutes, for as long as
 * it takes.
 *
 * @param pause how it waits
 * @param trouble to whom it tells each failure
 */
record Patience(Pause pause, Trouble trouble) {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 20;

  /** What is done about a failure before the next attempt; it throws what none can mend. */
  @FunctionalInterface
  interface Trouble {

    /**
     * Tells of it.
     *
     * @param failures how many there were in a row
     * @param wait how long until the next attempt
     */
    void tell(Throwable failure, int failures, Duration wait);
  }

  /** Does it until it is done. */
  void done(Runnable attempt) throws InterruptedException {
    till(
        () -> {
          attempt.run();
          return true;
        });
  }

  /** Asks until there is an answer. */
  <T> T till(Supplier<T> attempt) throws InterruptedException {
    for (int failures = 1; ; failures++) {
      try {
        return attempt.get();
      } catch (RuntimeException | Error failure) {
        var wait = after(failures);
        trouble.tell(failure, failures, wait);
        pause.last(wait);
      }
    }
  }

  /** Half of it is left to chance: not all who lost the exchange come back at the same moment. */
  static Duration after(int failures) {
    var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    long most = Math.min(doubled.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
