package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Happened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
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
      "SELECT id, numbered FROM exchange.subscription WHERE id = ANY(string_to_array(:ids, ' '))";

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

  /** The last numbers that some subscriptions were given, by their ids. */
  Map<String, Long> numbered(Set<String> subscriptions) {
    Map<String, Long> numbered = new HashMap<>();
    database
        .sql(NUMBERED)
        .param("ids", String.join(" ", subscriptions))
        .query(
            (RowCallbackHandler)
                line -> numbered.put(line.getString("id"), line.getLong("numbered")));
    return numbered;
  }
}
