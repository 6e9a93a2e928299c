package io.github.tieredcare.server.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the operator of the exchange does about a subscription. */
@Component
class OperatorTable {

  private static final String PAUSE =
      "UPDATE exchange.subscription SET paused = true WHERE id = :id";
  private static final String RESUME =
      """
      UPDATE exchange.subscription SET paused = false, failures = 0, due = '-infinity'
      WHERE id = :id
      """;
  private static final String SKIP =
      """
      UPDATE exchange.subscription
      SET delivered = least(:through, numbered), failures = 0, due = '-infinity'
      WHERE id = :id AND delivered < :through
      """;
  private static final String NOTE =
      """
      INSERT INTO exchange.subscription_skip (subscription, first, last, by_client, at)
      SELECT id, delivered + 1, least(:through, numbered), :client, :at
      FROM exchange.subscription WHERE id = :id AND delivered < least(:through, numbered)
      """;

  private final JdbcClient database;
  private final Clock clock;

  OperatorTable(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Sends nothing more, until it is resumed; events are numbered all the same. */
  void pause(String id) {
    database.sql(PAUSE).param("id", id).update();
  }

  /** Sends again, and at once. */
  void resume(String id) {
    database.sql(RESUME).param("id", id).update();
  }

  /** Holds as delivered what is not, up to a number, and notes who did so. */
  void skip(String id, long through, String client) {
    database
        .sql(NOTE)
        .param("through", through)
        .param("client", client)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    database.sql(SKIP).param("through", through).param("id", id).update();
  }
}
