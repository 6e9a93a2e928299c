package io.github.tieredcare.server.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL holds the records.
 *
 * @param url JDBC URL of an external PostgreSQL; empty means the embedded one
 * @param user user at the external PostgreSQL
 * @param password password of that user
 * @param dataDir directory of the embedded PostgreSQL's data
 * @param connections most connections that are open at once
 * @param statementTime how long one statement may run
 */
@ConfigurationProperties("exchange.database")
public record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    Path dataDir,
    int connections,
    @DefaultValue("30s") Duration statementTime) {

  boolean isExternal() {
    return !url.isBlank();
  }
}
