package io.github.tieredcare.server.cost;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL that requests send to the database: round trips, and statements within them. */
public final class Statements implements BeanPostProcessor, QueryExecutionListener {

  private final AtomicInteger roundTrips = new AtomicInteger();
  private final AtomicInteger statements = new AtomicInteger();

  /** What one request cost. */
  public record Cost(int roundTrips, int statements) {}

  /** Forgets what was counted. */
  public void reset() {
    roundTrips.set(0);
    statements.set(0);
  }

  public Cost cost() {
    return new Cost(roundTrips.get(), statements.get());
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource database && name.equals("dataSource")
        ? ProxyDataSourceBuilder.create(database).listener(this).build()
        : bean;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // Counted once it has been sent.
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (servesARequest()) {
      roundTrips.incrementAndGet();
      statements.addAndGet(Math.max(1, execution.getBatchSize()));
    }
  }

  /** Timers have threads of their own and are nobody's request. */
  private static boolean servesARequest() {
    return Thread.currentThread().getName().contains("-exec-");
  }
}
