package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/**
 * {@code GET /Schedule/$slot-compliance}: what hospitals give the city platform of their doctors'
 * clinics, day by day, and what became of it. Counted when it is asked, so that no report is older
 * than what it reports.
 */
@Component
class ComplianceOperation implements OperationProvider {

  static final String NAME = "$slot-compliance";

  private static final int MOST_DAYS = 31;
  private static final int MOST_DAYS_OF_ALL = 1;

  private final ComplianceTable table;
  private final RegionTerms region;
  private final RecordsOnFile file;
  private final Clock clock;

  ComplianceOperation(ComplianceTable table, RegionTerms region, RecordsOnFile file, Clock clock) {
    this.table = table;
    this.region = region;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Reports on each day that was published.
   *
   * @param start the first day, in China's time
   * @param end the last day: 31 at most, or one of all hospitals together
   * @param institution whose; the caller's own where none is named, or all for the authority
   */
  @Operation(name = NAME, type = Schedule.class, idempotent = true)
  public Bundle report(
      @OperationParam(name = "periodStart", max = 1) DateType start,
      @OperationParam(name = "periodEnd", max = 1) DateType end,
      @OperationParam(name = "institution", max = 1) StringType institution,
      RequestDetails request) {
    var whose = whose(institution, RequestCaller.of(request));
    var first = day("periodStart", start);
    var last = day("periodEnd", end);
    int most = whose.isPresent() ? MOST_DAYS : MOST_DAYS_OF_ALL;
    if (last.isBefore(first) || !last.isBefore(first.plusDays(most))) {
      throw ServerFault.NOT_UNDERSTOOD.about("periodEnd, 1 … %d d".formatted(most));
    }
    var terms = region.of(new MeasureReport(), request);
    var report = new ComplianceReport(terms, clock.instant());
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    table
        .count(first, last, whose, terms)
        .forEach(counted -> bundle.addEntry().setResource(report.of(counted)));
    return bundle;
  }

  private Optional<String> whose(StringType asked, Caller caller) {
    var named =
        Optional.ofNullable(asked)
            .map(StringType::getValue)
            .map(id -> id.substring(id.lastIndexOf('/') + 1));
    if (named.filter(caller::actsFor).isPresent()) {
      return named;
    }
    boolean authority = caller.patient().isEmpty() && Authority.acts(caller, file.records());
    if (named.isPresent() && !authority) {
      throw DoorRefusal.of(DoorRule.FOR_THE_AUTHORITY).toHapi();
    }
    return authority ? named : Optional.of(caller.institution());
  }

  private static LocalDate day(String name, DateType asked) {
    try {
      return LocalDate.parse(asked == null || asked.isEmpty() ? "" : asked.getValueAsString());
    } catch (DateTimeException unreadable) {
      throw ServerFault.NOT_UNDERSTOOD.about(name + ", YYYY-MM-DD");
    }
  }
}
