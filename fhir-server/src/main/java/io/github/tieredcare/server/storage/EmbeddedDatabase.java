package io.github.tieredcare.server.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL started by the server, with the durability of one in production. */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** The major version of the binaries that the build pins. */
  static final String VERSION = "18";

  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
    this.directory = directory;
    this.postgres = postgres;
  }

  /** Opens the data in a directory, or begins it; an orphan of a killed server is stopped first. */
  public static EmbeddedDatabase open(Path dataDir) {
    DataDirectory directory = DataDirectory.take(dataDir);
    try {
      directory.requireVersion(VERSION);
      stopOrphan(directory);
      return new EmbeddedDatabase(directory, start(directory.cluster()));
    } catch (IOException e) {
      directory.close();
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void stopOrphan(DataDirectory directory) {
    Orphan.on(directory.cluster())
        .ifPresent(
            orphan -> {
              LOG.info("Stopping the PostgreSQL that a killed server left on {}", directory);
              orphan.stop();
            });
  }

  private static EmbeddedPostgres start(Path cluster) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(LONGEST_RECOVERY)
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("client_connection_check_interval", "1s")
        .start();
  }

  /** The address under which the JDBC driver finds it. */
  public String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    directory.close();
  }
}
