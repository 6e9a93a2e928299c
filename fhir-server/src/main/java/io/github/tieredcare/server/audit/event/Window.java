package io.github.tieredcare.server.audit.event;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.server.answer.ServerFault;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /** The period that values of {@code date} name together. */
  static Window of(List<String> dates) {
    var range = new DateRangeParam();
    try {
      range.setValuesAsQueryTokens(
          FHIR, "date", dates.stream().map(it -> QualifiedParamList.singleton(it)).toList());
    } catch (BaseServerResponseException | IllegalArgumentException unreadable) {
      throw ServerFault.NOT_UNDERSTOOD.about("date: ge2026-11-01");
    }
    Date end = range.getUpperBoundAsInstant();
    return new Window(
        instant(range.getLowerBoundAsInstant()),
        end == null ? null : end.toInstant().plusMillis(1));
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
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
