package io.github.tieredcare.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the one database that everything is kept in. */
@Configuration
class DataSourceConfiguration {

  private static final int OLDEST_VERSION = 14;
  private static final int IDLE = 4;

  /** Nobody waits longer for another's lock; the loser is told to read again and repeat. */
  private static final int LOCK_SECONDS = 20;

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${exchange.database.url:}'.isBlank()")
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
    return EmbeddedDatabase.open(settings.dataDir());
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("exchange");
    pool.setMaximumPoolSize(settings.connections());
    pool.setMinimumIdle(Math.min(IDLE, settings.connections()));
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.setConnectionInitSql(
        "SET lock_timeout = '%ds'; SET statement_timeout = '%dms'"
            .formatted(LOCK_SECONDS, settings.statementTime().toMillis()));
    if (settings.isExternal()) {
      pool.setJdbcUrl(settings.url());
      pool.setUsername(settings.user());
      pool.setPassword(settings.password());
    } else {
      pool.setJdbcUrl(embedded.getObject().url());
    }
    return connect(pool);
  }

  private static HikariDataSource connect(HikariConfig pool) {
    String address = pool.getJdbcUrl().split("[?]", 2)[0];
    try {
      HikariDataSource connected = new HikariDataSource(pool);
      requireVersion(connected);
      return connected;
    } catch (HikariPool.PoolInitializationException | SQLException e) {
      throw UnusableStorage.unreachable(address, e);
    }
  }

  private static void requireVersion(HikariDataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData server = connection.getMetaData();
      if (server.getDatabaseMajorVersion() < OLDEST_VERSION) {
        database.close();
        throw UnusableStorage.tooOld(server.getDatabaseProductVersion(), OLDEST_VERSION);
      }
    }
  }
}
