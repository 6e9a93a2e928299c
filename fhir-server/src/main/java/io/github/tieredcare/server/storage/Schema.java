package io.github.tieredcare.server.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, made and brought up to date before anything reads them: HAPI's by HAPI's migrator,
 * then the exchange's own by Flyway.
 */
public final class Schema {

  /** The database schema of the exchange's own tables. */
  public static final String EXCHANGE = "exchange";

  private final DataSource dataSource;

  Schema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void migrate() {
    migrateHapi();
    migrateExchange();
  }

  private void migrateHapi() {
    HapiMigrator migrator =
        new HapiMigrator(
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
    migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
  }

  private void migrateExchange() {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(EXCHANGE)
        .defaultSchema(EXCHANGE)
        .createSchemas(true)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
