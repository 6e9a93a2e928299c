package io.github.tieredcare.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the one database that everything is kept in. */
@Configuration
class DataSourceConfiguration {

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
    pool.setMinimumIdle(Math.min(4, settings.connections()));
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    if (settings.isExternal()) {
      pool.setJdbcUrl(settings.url());
      pool.setUsername(settings.user());
      pool.setPassword(settings.password());
    } else {
      pool.setJdbcUrl(embedded.getObject().url());
    }
    return new HikariDataSource(pool);
  }
}
