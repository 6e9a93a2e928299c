package io.github.tieredcare.server.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes every server on the database once something has been committed. NOTIFY within the writing
 * transaction would make all commits of the database wait in one line; here it is sent afterwards,
 * on a connection of its own and once for however many commits have gathered. One that gets lost
 * with a server is made up for by whoever looks at the table now and then.
 */
@Component
public class Bell implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
  private static final String CHANNEL = "exchange_event";
  private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

  private final OwnConnections connections;
  private final Semaphore rung = new Semaphore(0);
  private final Thread ringer = new Thread(this::tell, "event-bell");
  private volatile boolean closed;

  Bell(OwnConnections connections) {
    this.connections = connections;
    ringer.setDaemon(true);
    ringer.start();
  }

  /** Rings after the transaction at hand, if it is committed. */
  public void ringOnceCommitted() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring();
          }
        });
  }

  /** Rings at once. */
  public void ring() {
    rung.release();
  }

  private void tell() {
    while (!closed) {
      try (Connection connection = connections.open();
          var statement = connection.createStatement()) {
        while (!closed) {
          rung.acquire();
          rung.drainPermits();
          statement.execute("NOTIFY " + CHANNEL);
        }
      } catch (SQLException lost) {
        LOG.warn("Events: the bell's connection was lost: {}", lost.getSQLState());
        rung.release();
        pause();
      } catch (InterruptedException ended) {
        closed = true;
      }
    }
  }

  /** A connection that hears the bell. */
  Connection listening() throws SQLException {
    Connection connection = connections.open();
    try (var statement = connection.createStatement()) {
      statement.execute("LISTEN " + CHANNEL);
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  /** Waits for the bell, at most so long. */
  static void hear(Connection listening, Duration atMost) throws SQLException {
    listening.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
  }

  static void pause() {
    try {
      Thread.sleep(BEFORE_NEXT_TRY.toMillis());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    closed = true;
    ringer.interrupt();
  }
}
