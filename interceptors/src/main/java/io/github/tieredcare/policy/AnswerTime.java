package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A time limit: so long by the clock, or so many working days, or both together.
 *
 * @param limit by the clock
 * @param workingDays days that are neither weekend nor holiday
 */
public record AnswerTime(Optional<Duration> limit, Optional<Integer> workingDays) {

  /** When a limit that began at an instant runs out. */
  public Instant from(Instant begin, Set<LocalDate> holidays) {
    var due = begin.plus(limit.orElse(Duration.ZERO)).atZone(Span.ZONE);
    for (int left = workingDays.orElse(0); left > 0; left--) {
      due = nextWorkingDay(due, holidays);
    }
    return due.toInstant();
  }

  private static ZonedDateTime nextWorkingDay(ZonedDateTime from, Set<LocalDate> holidays) {
    var day = from.plusDays(1);
    while (rests(day.toLocalDate(), holidays)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean rests(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || holidays.contains(day);
  }
}
