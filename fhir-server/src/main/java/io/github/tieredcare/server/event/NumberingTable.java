package io.github.tieredcare.server.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables from which events are given out. */
@Component
class NumberingTable {

  /** Held for the transaction by the server that numbers. */
  private static final String MAY_NUMBER =
      "SELECT pg_try_advisory_xact_lock(hashtextextended('exchange.event_waiting', 0))";

  private static final String WAITING =
      """
      SELECT e.* FROM exchange.event_waiting w JOIN exchange.event e ON e.id = w.event
      ORDER BY e.id LIMIT :most
      """;

  /** One whose endpoint has yet to be greeted is sent afterwards what has happened meanwhile. */
  private static final String SUBSCRIBED =
      """
      SELECT id, client, institution, patient, purpose, topic, filters FROM exchange.subscription
      WHERE topic = ANY(string_to_array(:topics, ' ')) AND status <> 'off' AND ends > :at
        AND (topic = ANY(string_to_array(:open, ' '))
          OR institution = ANY(string_to_array(:reached, ' '))
          OR patient = ANY(string_to_array(:reached, ' ')))
      """;

  /** Each line holds a subscription and the event, in the order of the events. */
  private static final String GIVE =
      """
      WITH given AS (
        SELECT split_part(line, ' ', 1) AS subscription, split_part(line, ' ', 2)::bigint AS event
        FROM unnest(string_to_array(:given, ',')) AS line),
      counted AS (
        SELECT subscription, count(*) AS events FROM given GROUP BY subscription),
      numbered AS (
        UPDATE exchange.subscription s SET numbered = s.numbered + c.events
        FROM counted c WHERE s.id = c.subscription
        RETURNING s.id, s.numbered - c.events AS before)
      INSERT INTO exchange.notice (subscription, number, event)
      SELECT g.subscription,
             n.before + row_number() OVER (PARTITION BY g.subscription ORDER BY g.event), g.event
      FROM given g JOIN numbered n ON n.id = g.subscription
      """;

  private static final String DONE =
      """
      DELETE FROM exchange.event_waiting
      WHERE event = ANY(string_to_array(:events, ',')::bigint[])
      """;

  private final JdbcClient database;
  private final Clock clock;

  NumberingTable(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  boolean mayNumber() {
    return database.sql(MAY_NUMBER).query(Boolean.class).single();
  }

  List<Happened> waiting(int most) {
    return database.sql(WAITING).param("most", most).query((line, at) -> Happened.of(line)).list();
  }

  /** The subscriptions to the topics of some events, of those whom they can reach. */
  List<Subscribed> subscribed(Collection<Happened> waiting, Set<String> reached) {
    return database
        .sql(SUBSCRIBED)
        .param("topics", topics(waiting.stream()))
        .param("open", topics(waiting.stream().filter(Happened::isForAll)))
        .param("reached", String.join(" ", reached))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query((line, at) -> subscribed(line))
        .list();
  }

  private static String topics(Stream<Happened> events) {
    return events.map(Happened::topic).distinct().collect(Collectors.joining(" "));
  }

  void give(Map<String, List<Happened>> given) {
    var lines =
        given.entrySet().stream()
            .flatMap(it -> it.getValue().stream().map(event -> it.getKey() + " " + event.id()))
            .collect(Collectors.joining(","));
    database.sql(GIVE).param("given", lines).update();
  }

  void done(List<Happened> waiting) {
    var events =
        waiting.stream().map(it -> String.valueOf(it.id())).collect(Collectors.joining(","));
    database.sql(DONE).param("events", events).update();
  }

  private static Subscribed subscribed(ResultSet line) throws SQLException {
    var who =
        new Subscriber(
            line.getString("client"),
            line.getString("institution"),
            line.getString("patient"),
            line.getString("purpose"));
    return new Subscribed(
        line.getString("id"), who, line.getString("topic"), texts(line, "filters"));
  }

  private static List<String> texts(ResultSet line, String column) throws SQLException {
    return List.of((String[]) line.getArray(column).getArray());
  }
}
