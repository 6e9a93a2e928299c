package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.event.OwnConnections;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Of several servers on one database, one at a time delivers to a subscription. The claim is a lock
 * of the database's session: when a server is killed, others have it at once.
 */
@Component
class Claims implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  private static final String LOCK = "hashtextextended('exchange.subscription/' || id, 0)";
  private static final String TAKE =
      "SELECT id FROM unnest(string_to_array(?, ' ')) AS id WHERE pg_try_advisory_lock("
          + LOCK
          + ")";
  private static final String LEAVE =
      "SELECT pg_advisory_unlock(" + LOCK + ") FROM (SELECT ? AS id) AS left_one";

  private final OwnConnections connections;
  private Connection session;

  Claims(OwnConnections connections) {
    this.connections = connections;
  }

  /** Claims those subscriptions that no other server is at. */
  synchronized Set<String> take(Collection<String> ids) {
    Set<String> taken = new HashSet<>();
    try (PreparedStatement statement = session().prepareStatement(TAKE)) {
      statement.setString(1, String.join(" ", ids));
      try (var lines = statement.executeQuery()) {
        while (lines.next()) {
          taken.add(lines.getString(1));
        }
      }
    } catch (SQLException lost) {
      drop(lost);
    }
    return taken;
  }

  synchronized void leave(String id) {
    try (PreparedStatement statement = session().prepareStatement(LEAVE)) {
      statement.setString(1, id);
      statement.execute();
    } catch (SQLException lost) {
      drop(lost);
    }
  }

  private Connection session() throws SQLException {
    if (session == null) {
      session = connections.open();
    }
    return session;
  }

  /** With the session its locks are gone; what is underway may be sent by another server too. */
  private void drop(SQLException lost) {
    LOG.warn("Events: the connection that holds claims was lost: {}", lost.getSQLState());
    close();
    session = null;
  }

  private void close() {
    try {
      if (session != null) {
        session.close();
      }
    } catch (SQLException closed) {
      LOG.debug("It was closed already", closed);
    }
  }

  @Override
  public synchronized void destroy() {
    close();
  }
}
