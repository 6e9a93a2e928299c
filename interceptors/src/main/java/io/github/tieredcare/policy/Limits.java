package io.github.tieredcare.policy;

import java.time.Duration;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Type;

/** Lengths of time as terms give them: none is negative, and the longest is fifty years. */
final class Limits {

  private static final int MOST_DAYS = 18_263;

  private Limits() {}

  static Duration duration(Type value, String term) {
    if (!(value instanceof org.hl7.fhir.r4.model.Duration limit)
        || !limit.hasValue()
        || !limit.hasCode()) {
      throw new UnreadableTerm(term);
    }
    try {
      return within(toJava(limit), term);
    } catch (ArithmeticException notWhole) {
      throw new UnreadableTerm(term, notWhole);
    }
  }

  static int days(Type value, String term) {
    return (int) within(Duration.ofDays(count(value, term)), term).toDays();
  }

  static int count(Type value, String term) {
    if (!(value instanceof IntegerType count) || !count.hasValue() || count.getValue() < 0) {
      throw new UnreadableTerm(term);
    }
    return count.getValue();
  }

  private static Duration toJava(org.hl7.fhir.r4.model.Duration limit) {
    long amount = limit.getValue().longValueExact();
    return switch (limit.getCode()) {
      case "min" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      case "d" -> Duration.ofDays(amount);
      default -> throw new ArithmeticException("A duration is given in min, h or d");
    };
  }

  private static Duration within(Duration limit, String term) {
    if (limit.isNegative() || limit.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
      throw new UnreadableTerm(term);
    }
    return limit;
  }
}
