package io.github.tieredcare.server.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Hibernate over HAPI's tables, and the one transaction manager that its writes and ours share. */
@Configuration
class JpaConfiguration {

  @Bean
  Tables hapiTables(DataSource dataSource) throws SQLException {
    return Tables.ofHapi(unhurried(dataSource));
  }

  @Bean
  Tables exchangeTables(DataSource dataSource, Tables hapiTables) throws SQLException {
    return Tables.ofExchange(unhurried(dataSource));
  }

  /** Connections without the time limit of a request, under which no index of many rows is made. */
  private static DataSource unhurried(DataSource dataSource) throws SQLException {
    HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
    return new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      FhirContext fhir,
      JpaStorageSettings storage,
      DataSource dataSource,
      Tables exchangeTables) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, storage);
    factory.setPersistenceUnitName("exchange");
    factory.setDataSource(dataSource);
    factory.setJpaProperties(hibernate());
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }

  private static Properties hibernate() {
    Properties properties = new Properties();
    properties.put("hibernate.dialect", HapiFhirPostgresDialect.class.getName());
    properties.put("hibernate.hbm2ddl.auto", "none");
    properties.put("hibernate.jdbc.batch_size", "50");
    properties.put("hibernate.order_inserts", "true");
    properties.put("hibernate.order_updates", "true");
    properties.put("hibernate.cache.use_query_cache", "false");
    properties.put("hibernate.cache.use_second_level_cache", "false");
    properties.put("hibernate.cache.use_structured_entries", "false");
    properties.put("hibernate.cache.use_minimal_puts", "false");
    properties.put("hibernate.integration.envers.enabled", "false");
    properties.put("hibernate.search.enabled", "false");
    return properties;
  }
}
