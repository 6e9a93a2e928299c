package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time limit: so long by the clock, or so many working days, or both together.
 *
 * @param limit by the clock
 * @param workingDays days on which an answer is expected
 */
public record AnswerTime(Optional<Duration> limit, Optional<Integer> workingDays) {

  /** When a limit that began at an instant runs out. */
  public Instant from(Instant begin, WorkingDays working) {
    var due = begin.plus(limit.orElse(Duration.ZERO)).atZone(Span.ZONE);
    for (int left = workingDays.orElse(0); left > 0; left--) {
      due = nextWorkingDay(due, working);
    }
    return due.toInstant();
  }

  private static ZonedDateTime nextWorkingDay(ZonedDateTime from, WorkingDays working) {
    var day = from.plusDays(1);
    while (!working.include(day.toLocalDate())) {
      day = day.plusDays(1);
    }
    return day;
  }
}
