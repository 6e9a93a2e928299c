package io.github.tieredcare.server.event;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Connections beside the pool, for who listens or holds locks as long as the server runs. A pool
 * between the exchange and its database would have to hand on whole sessions.
 */
@Component
public class OwnConnections {

  private final HikariDataSource model;

  OwnConnections(DataSource database) throws SQLException {
    this.model = database.unwrap(HikariDataSource.class);
  }

  /** Opens a connection, which its caller closes. */
  public Connection open() throws SQLException {
    return DriverManager.getConnection(
        model.getJdbcUrl(), model.getUsername(), model.getPassword());
  }
}
