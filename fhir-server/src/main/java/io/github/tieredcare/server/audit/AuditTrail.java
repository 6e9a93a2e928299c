package io.github.tieredcare.server.audit;

import io.github.tieredcare.server.answer.ServerFault;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds lines to the trail: a write's in its own transaction, so that both stand or neither; a
 * read's and a refusal's by the writer, over connections kept for nothing else, so that they stand
 * whatever becomes of the request's transaction.
 */
@Component
class AuditTrail {

  private final JdbcTemplate transactions;
  private final AuditWriter writer;
  private final AuditSettings settings;
  private final Clock clock;

  AuditTrail(JdbcTemplate transactions, AuditWriter writer, AuditSettings settings, Clock clock) {
    this.transactions = transactions;
    this.writer = writer;
    this.settings = settings;
    this.clock = clock;
  }

  /** Begins to add a line; what it tells of must not leave before it is there. */
  Future<?> begin(Access access) {
    var line = Line.of(access, clock.instant());
    writer.take(line);
    return line.stored();
  }

  /** Waits until lines stand; if they do not, the request is refused. */
  void await(List<Future<?>> lines) {
    var until = System.nanoTime() + settings.patience().toNanos();
    try {
      for (Future<?> line : lines) {
        line.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (ExecutionException | TimeoutException failure) {
      throw ServerFault.AUDIT_UNAVAILABLE.at("");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw ServerFault.AUDIT_UNAVAILABLE.at("");
    }
  }

  /** Adds a line that stands if the transaction does. */
  void addWithTransaction(Access access) {
    try {
      AuditTable.add(transactions, List.of(Line.of(access, clock.instant())));
    } catch (DataAccessException failure) {
      throw ServerFault.AUDIT_UNAVAILABLE.at("");
    }
  }
}
