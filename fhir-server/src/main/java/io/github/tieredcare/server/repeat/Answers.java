package io.github.tieredcare.server.repeat;

import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.Scopes;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that are kept for repeats, each in the transaction of the write it answers. */
@Component
class Answers {

  private static final String FIND =
      """
      SELECT digest, scopes, status, headers, body FROM exchange.request_repeat
      WHERE client_id = ? AND institution = ? AND request_id = ? AND answered_at > ?
      """;
  private static final String KEEP =
      """
      INSERT INTO exchange.request_repeat (client_id, institution, request_id, digest, scopes,
                                           status, headers, body, answered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (client_id, institution, request_id) DO UPDATE
      SET digest = excluded.digest, scopes = excluded.scopes, status = excluded.status,
          headers = excluded.headers, body = excluded.body, answered_at = excluded.answered_at
      """;

  /** A few at a time, and none that another transaction is forgetting. */
  private static final String FORGET =
      """
      DELETE FROM exchange.request_repeat WHERE ctid IN
        (SELECT ctid FROM exchange.request_repeat WHERE answered_at <= ?
         ORDER BY answered_at LIMIT 20 FOR UPDATE SKIP LOCKED)
      """;

  private final JdbcClient database;
  private final RepeatSettings settings;
  private final Clock clock;

  Answers(JdbcClient database, RepeatSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The answer to the same request; refuses another request under its id, and a sender who is
   * allowed less than the one who was answered.
   */
  Optional<Answered> to(NamedRequest request) {
    var key = request.key();
    return database
        .sql(FIND)
        .params(key.client(), key.institution(), key.id(), forgotten())
        .query(
            (row, number) -> {
              if (!MessageDigest.isEqual(request.digest(), row.getBytes(1))) {
                throw ServerFault.REQUEST_ID_TAKEN.at("http.X-Request-Id");
              }
              requireScopes(row.getString(2), request.scopes());
              return new Answered(row.getInt(3), row.getString(4), row.getBytes(5));
            })
        .optional();
  }

  private static void requireScopes(String answered, Scopes now) {
    var lacking = now.lacking(Scopes.of(List.of(answered.split(" "))));
    if (!lacking.isEmpty()) {
      throw DoorRefusal.of(DoorRule.SCOPE_MISSING, String.join(" ", lacking)).toHapi();
    }
  }

  void keep(NamedRequest request, Answered answer) {
    var key = request.key();
    database.sql(FORGET).param(forgotten()).update();
    database
        .sql(KEEP)
        .params(
            key.client(),
            key.institution(),
            key.id(),
            request.digest(),
            String.join(" ", request.scopes().texts()),
            answer.status(),
            answer.headers(),
            answer.body(),
            Timestamp.from(clock.instant()))
        .update();
  }

  private Timestamp forgotten() {
    return Timestamp.from(clock.instant().minus(settings.remember()));
  }
}
