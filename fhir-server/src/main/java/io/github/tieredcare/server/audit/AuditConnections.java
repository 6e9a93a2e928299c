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

  /** One to write with, one in hand. */
  private static final int CONNECTIONS = 2;

  private final HikariDataSource pool;

  AuditConnections(DataSource database, AuditSettings settings) throws SQLException {
    HikariDataSource model = database.unwrap(HikariDataSource.class);
    HikariConfig own = new HikariConfig();
    own.setPoolName("audit");
    own.setJdbcUrl(model.getJdbcUrl());
    own.setUsername(model.getUsername());
    own.setPassword(model.getPassword());
    own.setMaximumPoolSize(CONNECTIONS);
    own.setConnectionTimeout(settings.patience().toMillis());
    own.setConnectionInitSql(
        "SET lock_timeout = %1$d; SET statement_timeout = %1$d; SET plan_cache_mode = force_generic_plan"
            .formatted(settings.patience().toMillis()));
    own.addDataSourceProperty("socketTimeout", 2 * settings.patience().toSeconds());
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
