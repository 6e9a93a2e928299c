package io.github.tieredcare.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which days are worked: the State Council sets holidays (放假), and for some of them days of a
 * weekend that are worked instead (调休上班).
 *
 * @param holidays days on which nobody is expected to answer
 * @param makeUp days that are worked though they fall on a weekend
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUp) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Whether a day is worked. */
  public boolean include(LocalDate day) {
    return makeUp.contains(day) || !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
