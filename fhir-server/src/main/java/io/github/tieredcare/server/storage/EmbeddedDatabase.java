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
    Orphan.on(directory.cluster())
        .ifPresent(
            orphan -> {
              LOG.info("Stopping the PostgreSQL that a killed server left on {}", dataDir);
              orphan.stop();
            });
    try {
      return new EmbeddedDatabase(directory, start(directory.cluster()));
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
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
