package io.github.tieredcare.server.audit;

import io.github.tieredcare.rule.Span;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The trail's partitions, one a month, made ahead of their time at the start and every day after. A
 * month that already has lines elsewhere stays there.
 */
@Component
@DependsOn("exchangeTables")
class Months implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Months.class);
  private static final int AHEAD = 13;
  private static final String MAKE =
      "SELECT exchange.make_audit_month(:month, CAST(:since AS timestamptz), CAST(:until AS timestamptz))";

  private final ScheduledExecutorService daily =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "audit-months");
            thread.setDaemon(true);
            return thread;
          });
  private final JdbcClient database;
  private final Clock clock;

  Months(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @PostConstruct
  void begin() {
    prepare();
    daily.scheduleAtFixedRate(this::prepareOrTellWhy, 1, 1, TimeUnit.DAYS);
  }

  /** Makes the months of a year to come; any number of servers may do so at once. */
  void prepare() {
    var first = YearMonth.from(LocalDate.ofInstant(clock.instant(), Span.ZONE));
    for (int ahead = 0; ahead < AHEAD; ahead++) {
      make(first.plusMonths(ahead));
    }
  }

  /** A day that fails is followed by others, and there are months in hand. */
  private void prepareOrTellWhy() {
    try {
      prepare();
    } catch (RuntimeException failure) {
      LOG.warn("Months of the audit trail not made: {}", failure.getClass().getSimpleName());
    }
  }

  private void make(YearMonth month) {
    database
        .sql(MAKE)
        .param("month", month.toString().replace("-", "_"))
        .param("since", start(month))
        .param("until", start(month.plusMonths(1)))
        .query((row, number) -> month)
        .list();
  }

  private static String start(YearMonth month) {
    return month.atDay(1).atStartOfDay(Span.ZONE).toOffsetDateTime().toString();
  }

  @Override
  public void destroy() {
    daily.shutdownNow();
  }
}
