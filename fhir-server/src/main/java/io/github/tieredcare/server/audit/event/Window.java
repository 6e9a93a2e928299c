package io.github.tieredcare.server.audit.event;

import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.AskedPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The period that a search looks into.
 *
 * @param since its begin; null for none
 * @param until its end, excluded; null for none
 */
record Window(Instant since, Instant until) {

  private static final Duration YEAR = Duration.ofDays(366);
  private static final Duration MONTH = Duration.ofDays(31);

  /** The period that values of {@code date} name together. */
  static Window of(List<String> dates) {
    var asked = AskedPeriod.of("date", dates);
    return new Window(asked.since(), asked.until());
  }

  /** Without a begin or an end a search of an agent looks into the last month. */
  Window orLastMonth(Instant now) {
    return since == null && until == null ? new Window(now.minus(MONTH), now.plusSeconds(1)) : this;
  }

  /** Holds a search to a period that does not grow with the store. */
  Window bounded(Instant now, boolean namesAgent) {
    if (since == null) {
      throw ServerFault.AUDIT_SEARCH_TOO_WIDE.at("AuditEvent.recorded");
    }
    var end = until == null || until.isAfter(now) ? now.plusSeconds(1) : until;
    if (Duration.between(since, end).compareTo(namesAgent ? YEAR : MONTH) > 0) {
      throw ServerFault.AUDIT_SEARCH_TOO_WIDE.at("AuditEvent.recorded");
    }
    return new Window(since, end);
  }

  void narrow(Conditions conditions) {
    if (since != null) {
      conditions.add("recorded_at >= ?", Trail.time(since));
    }
    if (until != null) {
      conditions.add("recorded_at < ?", Trail.time(until));
    }
  }
}
