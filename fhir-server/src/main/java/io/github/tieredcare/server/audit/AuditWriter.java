package io.github.tieredcare.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores what has gathered while the last lines were being committed: one statement, one commit,
 * and only then are the answers let go that wait for it.
 */
@Component
class AuditWriter implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
  private static final int AT_ONCE = 500;
  private static final Line LAST = new Line(null, null, null, null);

  private final BlockingQueue<Line> waiting;
  private final JdbcOperations database;
  private final Thread thread = new Thread(this::run, "audit-writer");
  private volatile boolean closed;

  AuditWriter(AuditConnections connections, AuditSettings settings) {
    this.database = new JdbcTemplate(connections.pool());
    this.waiting = new ArrayBlockingQueue<>(settings.waiting());
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /** Takes lines to store; one that finds no room fails at once. */
  void take(Line line) {
    if (closed || !waiting.offer(line)) {
      line.stored().completeExceptionally(new IllegalStateException("No room in the trail"));
    }
  }

  private void run() {
    var lines = new ArrayList<Line>(AT_ONCE);
    boolean more = true;
    while (more) {
      more = gather(lines);
      if (!lines.isEmpty()) {
        store(List.copyOf(lines));
      }
      lines.clear();
    }
  }

  /** Waits for a line and takes all that are there; tells whether others may come. */
  private boolean gather(List<Line> lines) {
    try {
      lines.add(waiting.take());
    } catch (InterruptedException stopped) {
      closed = true;
    }
    waiting.drainTo(lines, AT_ONCE - 1);
    return !lines.remove(LAST) && !closed || !waiting.isEmpty();
  }

  private void store(List<Line> lines) {
    try {
      AuditTable.add(database, lines);
      lines.forEach(line -> line.stored().complete(null));
    } catch (DataIntegrityViolationException unfit) {
      storeAlone(lines, unfit);
    } catch (RuntimeException failure) {
      fail(lines, failure);
    }
  }

  /** A line that cannot be stored takes no other with it. */
  private void storeAlone(List<Line> lines, RuntimeException unfit) {
    if (lines.size() == 1) {
      fail(lines, unfit);
    } else {
      lines.forEach(line -> store(List.of(line)));
    }
  }

  private static void fail(List<Line> lines, RuntimeException failure) {
    LOG.error("Audit: {} lines not stored: {}", lines.size(), failure.getClass().getSimpleName());
    lines.forEach(line -> line.stored().completeExceptionally(failure));
  }

  /** The lines that wait are stored before the end. */
  @Override
  public void destroy() throws InterruptedException {
    closed = true;
    waiting.put(LAST);
    thread.join();
  }
}
