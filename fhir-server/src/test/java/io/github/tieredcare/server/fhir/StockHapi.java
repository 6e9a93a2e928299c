package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.GeneratedDaoAndResourceProviderConfigR4;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * HAPI's JPA server as it comes: every resource type, every search parameter, default settings, no
 * door and no rules. What the exchange costs is told beside it. Not a component, so that the
 * exchange under test does not find it.
 */
@EnableAutoConfiguration
@Import({
  R4Configuration.class,
  GeneratedDaoAndResourceProviderConfigR4.class,
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  BatchCommonCtx.class,
  SubscriptionChannelConfig.class,
  ThreadPoolFactoryConfig.class
})
public class StockHapi {

  @Bean
  JpaStorageSettings storageSettings() {
    return new JpaStorageSettings();
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean(destroyMethod = "close")
  DataSource dataSource(@Value("${stock.database}") String url) {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(url);
    return database;
  }

  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      FhirContext fhir,
      JpaStorageSettings settings,
      DataSource database) {
    var factory = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, settings);
    factory.setPersistenceUnitName("stock");
    factory.setDataSource(database);
    Properties hibernate = new Properties();
    hibernate.put("hibernate.dialect", HapiFhirPostgresDialect.class.getName());
    hibernate.put("hibernate.hbm2ddl.auto", "update");
    hibernate.put("hibernate.search.enabled", "false");
    factory.setJpaProperties(hibernate);
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagers) {
    return new JpaTransactionManager(entityManagers);
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(
      FhirContext fhir,
      ResourceProviderFactory resources,
      JpaSystemProvider<Bundle, Meta> system,
      DatabaseBackedPagingProvider paging) {
    RestfulServer server = new RestfulServer(fhir);
    server.registerProviders(resources.createProviders());
    server.registerProvider(system);
    server.setPagingProvider(paging);
    return new ServletRegistrationBean<>(server, "/fhir/*");
  }

  @Bean
  JpaSystemProvider<Bundle, Meta> systemProvider(
      FhirContext fhir, ca.uhn.fhir.jpa.api.dao.IFhirSystemDao<Bundle, Meta> system) {
    JpaSystemProvider<Bundle, Meta> provider = new JpaSystemProvider<>();
    provider.setContext(fhir);
    provider.setDao(system);
    return provider;
  }
}
