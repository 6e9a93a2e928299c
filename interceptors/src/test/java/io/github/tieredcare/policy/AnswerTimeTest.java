package io.github.tieredcare.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Library;

/** Working days are China's, whatever the machine's time zone. */
class AnswerTimeTest {

  private static final WorkingDays NONE = resting(Set.of());

  /** Of the General Office of the State Council's notice of 4 November 2025 on holidays in 2026. */
  private static final WorkingDays YEAR_2026 =
      StandardPolicy.policies()
          .inForce(List.of(holidaysOf2026()), "340200", Set.of(), at("2026-01-01T00:00:00+08:00"))
          .workingDays();

  @Example
  void aFridayAfternoonIsAnsweredByMondayAfternoon() {
    assertThat(days(1).from(at("2026-11-20T16:00:00+08:00"), NONE))
        .isEqualTo(at("2026-11-23T16:00:00+08:00"));
  }

  @Example
  void theDayBeginsAtMidnightInChina() {
    assertThat(days(1).from(at("2026-11-20T00:30:00+08:00"), NONE))
        .isEqualTo(at("2026-11-23T00:30:00+08:00"));
    assertThat(days(1).from(at("2026-11-19T23:30:00+08:00"), NONE))
        .isEqualTo(at("2026-11-20T23:30:00+08:00"));
  }

  @Example
  void holidaysAreNoWorkingDays() {
    var nationalDay = LocalDate.parse("2026-10-01");
    var week = Set.copyOf(nationalDay.datesUntil(nationalDay.plusDays(7)).toList());
    assertThat(days(1).from(at("2026-09-30T09:00:00+08:00"), resting(week)))
        .isEqualTo(at("2026-10-08T09:00:00+08:00"));
  }

  @Example
  void anUrgentLimitRunsThroughTheNightOfAHoliday() {
    var urgent = new AnswerTime(Optional.of(Duration.ofMinutes(30)), Optional.empty());
    assertThat(urgent.from(at("2026-10-01T23:45:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-10-02T00:15:00+08:00"));
  }

  @Example
  void aSaturdayThatMakesUpForTheSpringFestivalIsWorked() {
    assertThat(days(1).from(at("2026-02-13T15:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-02-14T15:00:00+08:00"));
    assertThat(days(1).from(at("2026-02-14T15:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-02-24T15:00:00+08:00"));
    assertThat(days(1).from(at("2026-02-27T15:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-02-28T15:00:00+08:00"));
    assertThat(days(1).from(at("2026-02-28T15:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-03-02T15:00:00+08:00"));
  }

  @Example
  void theDaysAroundNationalDayAreWorkedAndRestedAsTheStateCouncilSays() {
    assertThat(days(1).from(at("2026-09-18T09:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-09-20T09:00:00+08:00"));
    assertThat(days(1).from(at("2026-09-30T09:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-10-08T09:00:00+08:00"));
    assertThat(days(3).from(at("2026-09-30T09:00:00+08:00"), YEAR_2026))
        .isEqualTo(at("2026-10-10T09:00:00+08:00"));
  }

  @Example
  void theStandardPolicyKnowsWeekendsOnly() {
    var standard = StandardPolicy.policies().standard().workingDays();
    assertThat(standard.holidays()).isEmpty();
    assertThat(standard.makeUp()).isEmpty();
  }

  @Property
  void itIsDueOnAWorkingDayAtTheSameTimeOfDay(
      @ForAll("instants") Instant begin,
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @IntRange(min = 1, max = 10) int days) {
    var due = days(days).from(begin, resting(holidays)).atZone(Span.ZONE);
    assertThat(rests(due.toLocalDate(), holidays)).isFalse();
    assertThat(due.toLocalTime()).isEqualTo(begin.atZone(Span.ZONE).toLocalTime());
  }

  @Property
  void exactlyThatManyWorkingDaysLieBetween(
      @ForAll("instants") Instant begin,
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll @IntRange(max = 10) int days) {
    var first = begin.atZone(Span.ZONE).toLocalDate().plusDays(1);
    var last = days(days).from(begin, resting(holidays)).atZone(Span.ZONE).toLocalDate();
    assertThat(first.datesUntil(last.plusDays(1)).filter(day -> !rests(day, holidays)))
        .hasSize(days);
  }

  @Provide
  Arbitrary<Instant> instants() {
    var from = at("2026-01-01T00:00:00+08:00").getEpochSecond();
    return Arbitraries.longs().between(from, from + 400L * 86400).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.integers()
        .between(0, 420)
        .map(day -> LocalDate.parse("2026-01-01").plusDays(day))
        .set()
        .ofMaxSize(60);
  }

  private static AnswerTime days(int count) {
    return new AnswerTime(Optional.empty(), Optional.of(count));
  }

  private static Instant at(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }

  private static WorkingDays resting(Set<LocalDate> holidays) {
    return new WorkingDays(holidays, Set.of());
  }

  private static Library holidaysOf2026() {
    var policy = StandardPolicy.regional("2026", "340200", "2026-01-01");
    each("2026-02-15", "2026-02-23", day -> StandardPolicy.with(policy, "holiday", day));
    each("2026-10-01", "2026-10-07", day -> StandardPolicy.with(policy, "holiday", day));
    Stream.of("2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10")
        .forEach(day -> StandardPolicy.with(policy, "make-up-day", new DateType(day)));
    return policy;
  }

  private static void each(String first, String last, Consumer<DateType> day) {
    LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .forEach(date -> day.accept(new DateType(date.toString())));
  }

  private static boolean rests(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || holidays.contains(day);
  }
}
