package io.github.tieredcare.server.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Connections for the trail alone: a refused request still holds one of the others, and must not
 * wait for a second.
 */
@Component
@DependsOn("exchangeTables")
class AuditConnections implements DisposableBean {

  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;

  AuditConnections(DataSource database) throws SQLException {
    HikariDataSource model = database.unwrap(HikariDataSource.class);
    HikariConfig own = new HikariConfig();
    own.setPoolName("audit");
    own.setJdbcUrl(model.getJdbcUrl());
    own.setUsername(model.getUsername());
    own.setPassword(model.getPassword());
    own.setMaximumPoolSize(CONNECTIONS);
    this.pool = new HikariDataSource(own);
  }

  DataSource pool() {
    return pool;
  }

  @Override
  public void destroy() {
    pool.close();
  }
}
