package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Happened;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbered events of subscriptions. */
@Component
class NoticeTable {

  private static final String BETWEEN =
      """
      SELECT n.number, e.* FROM exchange.notice n JOIN exchange.event e ON e.id = n.event
      WHERE n.subscription = :subscription AND n.number BETWEEN :from AND :to
      ORDER BY n.number LIMIT :most
      """;
  private static final String NUMBERED =
      "SELECT numbered FROM exchange.subscription WHERE id = :subscription";

  private final JdbcClient database;

  NoticeTable(JdbcClient database) {
    this.database = database;
  }

  /** Those with numbers from one to another, both included; at most so many. */
  List<Notice> between(String subscription, long from, long to, int most) {
    return database
        .sql(BETWEEN)
        .param("subscription", subscription)
        .param("from", from)
        .param("to", to)
        .param("most", most)
        .query((line, at) -> new Notice(line.getLong("number"), Happened.of(line)))
        .list();
  }

  /** The last number that a subscription was given. */
  long numbered(String subscription) {
    return database
        .sql(NUMBERED)
        .param("subscription", subscription)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
