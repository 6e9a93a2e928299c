package io.github.tieredcare.example.journey;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells a journey step by step as it happens. What hospitals record on the way bears the times of
 * the story, which began some hours ago.
 */
public final class Story {

  private final PrintStream out;
  private final Instant begin;
  private int steps;

  public Story(PrintStream out, Clock clock, Duration ago) {
    this.out = out;
    this.begin = clock.instant().minus(ago);
  }

  /** The time so many minutes after the story began. */
  Instant minute(int minutes) {
    return begin.plus(Duration.ofMinutes(minutes));
  }

  /** What somebody does next. */
  void step(String chinese, String english) {
    steps++;
    out.printf("%n%3d. %s%n     %s%n", steps, chinese, english);
  }

  /** What the exchange answered. */
  void answer(String answer, Object... parts) {
    out.println("     -> " + answer.formatted(parts));
  }

  /** Ends the journey unless what it came for is there. */
  void expect(boolean there, String what) {
    if (!there) {
      throw new JourneyFailed(what);
    }
    out.println("     ok " + what);
  }

  int steps() {
    return steps;
  }

  /** What a journey relies on did not happen. */
  public static final class JourneyFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JourneyFailed(String what) {
      super(what);
    }
  }
}
