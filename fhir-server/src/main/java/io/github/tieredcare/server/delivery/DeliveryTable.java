package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.subscription.KeptLines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed to endpoints, and how the attempts to deliver it have ended. */
@Component
class DeliveryTable {

  private static final String OWED =
      """
      endpoint <> '' AND status <> 'off' AND NOT paused AND ends > :at AND due <= :at
      AND (NOT greeted OR numbered > delivered OR heartbeat IS NOT NULL AND sent_at <= :at - heartbeat)
      """;

  /** Whose turn it is: of each institution so many, and the first of each before the second. */
  private static final String DUE =
      """
      WITH underway AS (SELECT unnest(string_to_array(:underway, ' ')) AS id),
      owed AS (
        SELECT id, row_number() OVER (PARTITION BY institution
                 ORDER BY id IN (SELECT id FROM underway) DESC, due, id) AS place
        FROM exchange.subscription WHERE %s)
      SELECT id, place <= :each AS its_turn FROM owed
      WHERE place <= :each + 1 AND id NOT IN (SELECT id FROM underway)
      ORDER BY place LIMIT :most
      """
          .formatted(OWED);

  private static final String OF =
      "SELECT * FROM exchange.subscription WHERE id = :id AND %s".formatted(OWED);
  private static final String ARRIVED =
      """
      UPDATE exchange.subscription
      SET status = CASE WHEN status = 'off' THEN status ELSE :status END,
          greeted = true, delivered = greatest(delivered, :last), failures = 0, fault = '',
          due = '-infinity', sent_at = :at
      WHERE id = :id AND version = :version
      """;
  private static final String FAILED =
      """
      UPDATE exchange.subscription
      SET status = CASE WHEN status = 'off' THEN status ELSE :status END,
          failures = :failures, fault = :fault, due = coalesce(:due::timestamptz, 'infinity')
      WHERE id = :id AND version = :version
      """;

  private final JdbcClient database;
  private final KeptLines lines;
  private final Clock clock;

  DeliveryTable(JdbcClient database, KeptLines lines, Clock clock) {
    this.database = database;
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * The subscriptions that something is owed to, but for those underway.
   *
   * @param each of how many of one institution it is the turn, those underway among them
   * @param most most of all
   */
  List<Due> due(Collection<String> underway, int each, int most) {
    return database
        .sql(DUE)
        .param("underway", String.join(" ", underway))
        .param("each", each)
        .param("most", most)
        .param("at", now())
        .query((line, at) -> new Due(line.getString("id"), line.getBoolean("its_turn")))
        .list();
  }

  /** What is owed to one, if anything is. */
  Optional<Owed> owed(String id) {
    return database
        .sql(OF)
        .param("id", id)
        .param("at", now())
        .query((line, at) -> owed(line))
        .optional();
  }

  /** Notes that a letter has arrived. */
  void arrived(Owed owed, Letter letter, Standing standing) {
    database
        .sql(ARRIVED)
        .param("status", standing.status().toCode())
        .param("last", letter.last())
        .param("at", now())
        .param("id", owed.kept().id())
        .param("version", version(owed))
        .update();
  }

  /** Notes that nothing has arrived, unless the subscription has been changed meanwhile. */
  void failed(Owed owed, Standing standing) {
    database
        .sql(FAILED)
        .param("status", standing.status().toCode())
        .param("failures", standing.failures())
        .param("fault", standing.fault())
        .param("due", standing.due().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null))
        .param("id", owed.kept().id())
        .param("version", version(owed))
        .update();
  }

  private static int version(Owed owed) {
    return Integer.parseInt(owed.kept().record().getMeta().getVersionId());
  }

  private Owed owed(ResultSet line) throws SQLException {
    return new Owed(
        lines.kept(line),
        line.getBoolean("greeted"),
        line.getLong("delivered"),
        line.getInt("failures"),
        line.getBytes("secrets"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
