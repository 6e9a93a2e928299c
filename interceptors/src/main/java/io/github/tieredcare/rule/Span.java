package io.github.tieredcare.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * A FHIR period as instants, days read in China's time zone whatever the machine's.
 *
 * @param from the first instant; none when it has always been so
 * @param until the first instant after it; none when no end is known
 */
public record Span(Optional<Instant> from, Optional<Instant> until) {

  /** The zone of every rule that counts days. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

  /** The span of a period; an absent period is without bounds. */
  public static Span of(Period period) {
    return new Span(first(period.getStartElement()), last(period.getEndElement()));
  }

  /** An instant as China's clocks show it, to the minute. */
  public static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** The day of an instant in China. */
  public static LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  /** Whether the instant lies in the span. */
  public boolean holds(Instant at) {
    return from.filter(at::isBefore).isEmpty() && until.filter(end -> !at.isBefore(end)).isEmpty();
  }

  /** Whether two spans share an instant. */
  public boolean overlaps(Span other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** Whether the other span lies within this one. */
  public boolean covers(Span other) {
    boolean begins =
        from.isEmpty() || other.from.filter(it -> !it.isBefore(from.get())).isPresent();
    boolean ends =
        until.isEmpty() || other.until.filter(it -> !it.isAfter(until.get())).isPresent();
    return begins && ends;
  }

  private boolean startsBeforeEndOf(Span other) {
    return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
  }

  private static Optional<Instant> first(DateTimeType value) {
    return instant(value, day -> day);
  }

  /** An end of a day, month or year is past when all of it is. */
  private static Optional<Instant> last(DateTimeType value) {
    return instant(
        value,
        day ->
            switch (value.getPrecision()) {
              case YEAR -> day.plusYears(1);
              case MONTH -> day.plusMonths(1);
              default -> day.plusDays(1);
            });
  }

  private static Optional<Instant> instant(DateTimeType value, UnaryOperator<LocalDate> toBound) {
    if (!value.hasValue()) {
      return Optional.empty();
    }
    var written = value.getValueAsString();
    return Optional.of(
        written.length() <= 10
            ? toBound.apply(firstDay(written)).atStartOfDay(ZONE).toInstant()
            : value.getValue().toInstant());
  }

  private static LocalDate firstDay(String date) {
    var padding = date.length() == 4 ? "-01-01" : date.length() == 7 ? "-01" : "";
    return LocalDate.parse(date + padding);
  }
}
