package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.answer.ServerFault;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * The period that the values of a date parameter name together, days and times without a zone read
 * in China's time.
 *
 * @param since its begin; null for none
 * @param until its end, excluded; null for none
 * @see <a href="https://hl7.org/fhir/R4/search.html#date">FHIR: date parameters</a>
 */
public record AskedPeriod(Instant since, Instant until) {

  private static final Pattern VALUE = Pattern.compile("(eq|ge|gt|sa|le|lt|eb)?(\\d.*)");

  /** Reads values such as {@code ge2026-11-01}. */
  public static AskedPeriod of(String parameter, List<String> values) {
    try {
      return values.stream()
          .map(AskedPeriod::of)
          .reduce(new AskedPeriod(null, null), AskedPeriod::both);
    } catch (DateTimeException | DataFormatException | IllegalArgumentException unreadable) {
      throw ServerFault.NOT_UNDERSTOOD.about(parameter + ": ge2026-11-01");
    }
  }

  private static AskedPeriod of(String value) {
    var read = VALUE.matcher(value);
    if (!read.matches()) {
      throw new IllegalArgumentException(value);
    }
    var named = named(read.group(2));
    return switch (read.group(1) == null ? "eq" : read.group(1)) {
      case "ge" -> new AskedPeriod(named.since, null);
      case "gt", "sa" -> new AskedPeriod(named.until, null);
      case "le" -> new AskedPeriod(null, named.until);
      case "lt", "eb" -> new AskedPeriod(null, named.since);
      default -> named;
    };
  }

  /** A date or time is the period of all instants that are written so. */
  private static AskedPeriod named(String value) {
    if (value.length() <= "2026-11-01".length()) {
      var date = new DateTimeType(value);
      var span = Span.of(new Period().setStartElement(date).setEndElement(date));
      return new AskedPeriod(span.from().orElseThrow(), span.until().orElseThrow());
    }
    var at = instant(value);
    return new AskedPeriod(at, at.plus(precision(value)));
  }

  private static Instant instant(String value) {
    var read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
    return read instanceof OffsetDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) read).atZone(Span.ZONE).toInstant();
  }

  private static Duration precision(String value) {
    if (value.indexOf('.') >= 0) {
      return Duration.ofMillis(1);
    }
    return value.matches(".*T\\d\\d:\\d\\d:.*") ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
  }

  private AskedPeriod both(AskedPeriod other) {
    return new AskedPeriod(
        since == null || other.since != null && other.since.isAfter(since) ? other.since : since,
        until == null || other.until != null && other.until.isBefore(until) ? other.until : until);
  }
}
