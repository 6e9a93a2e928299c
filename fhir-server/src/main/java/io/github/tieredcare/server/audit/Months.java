package io.github.tieredcare.server.audit;

import io.github.tieredcare.rule.Span;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail's partitions, one a month, made ahead of their time. */
@Component
@DependsOn("exchangeTables")
class Months {

  private static final int AHEAD = 13;

  private static final String STRAYED =
      "SELECT EXISTS (SELECT 1 FROM exchange.audit_event_other"
          + " WHERE recorded_at >= '%s' AND recorded_at < '%s')";
  private static final String MAKE =
      "CREATE TABLE IF NOT EXISTS exchange.audit_event_%s PARTITION OF exchange.audit_event"
          + " FOR VALUES FROM ('%s') TO ('%s')";

  private final JdbcClient database;
  private final Clock clock;

  Months(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Makes the months of a year to come; a server that runs longer writes to the default one, and
   * such a month stays there.
   */
  @PostConstruct
  void prepare() {
    var first = YearMonth.from(LocalDate.ofInstant(clock.instant(), Span.ZONE));
    for (int ahead = 0; ahead < AHEAD; ahead++) {
      make(first.plusMonths(ahead));
    }
  }

  private void make(YearMonth month) {
    var name = month.toString().replace("-", "_");
    var from = month.atDay(1).atStartOfDay(Span.ZONE).toOffsetDateTime();
    var to = month.plusMonths(1).atDay(1).atStartOfDay(Span.ZONE).toOffsetDateTime();
    if (!database.sql(STRAYED.formatted(from, to)).query(Boolean.class).single()) {
      database.sql(MAKE.formatted(name, from, to)).update();
    }
  }
}
