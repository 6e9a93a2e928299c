package io.github.tieredcare.server.door.token;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers which client assertions were used, for all servers of one database. */
class AssertionMemory {
  private final JdbcTemplate database;

  AssertionMemory(JdbcTemplate database) {
    this.database = database;
  }

  /** Notes an assertion; false when this one was used before. */
  boolean isNew(String clientId, String jti, Instant expiresAt) {
    return database.update(
            "INSERT INTO exchange.client_assertion (client_id, jti, expires_at)"
                + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            clientId,
            jti,
            Timestamp.from(expiresAt))
        == 1;
  }

  /** Forgets the assertions that have expired. */
  void forgetBefore(Instant expiry) {
    database.update(
        "DELETE FROM exchange.client_assertion WHERE expires_at < ?", Timestamp.from(expiry));
  }
}
