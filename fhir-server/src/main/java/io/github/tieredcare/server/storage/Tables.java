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
 * Proof that tables stand at the version of this server: HAPI's are made and upgraded by HAPI's own
 * migrator, the exchange's by Flyway.
 */
record Tables(String owner) {

  /** The database schema of the exchange's own tables; HAPI's are in {@code public}. */
  private static final String SCHEMA = "exchange";

  static Tables ofHapi(DataSource dataSource) {
    HapiMigrator migrator =
        new HapiMigrator(
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.POSTGRES_9_4);
    migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
    return new Tables("HAPI FHIR");
  }

  static Tables ofExchange(DataSource dataSource) {
    Flyway.configure().dataSource(dataSource).schemas(SCHEMA).createSchemas(true).load().migrate();
    return new Tables(SCHEMA);
  }
}
