package io.github.tieredcare.server.event;

import io.github.tieredcare.event.Event;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what happened. */
@Component
class EventTable {

  private static final String ADD =
      """
      WITH happened AS (
        INSERT INTO exchange.event (topic, focus, version, patient, parties, traits, at)
        SELECT topic, :focus, :version, :patient, string_to_array(:parties, ' '),
               string_to_array(:traits, chr(10)), :at
        FROM unnest(string_to_array(:topics, ' ')) AS topic
        RETURNING id)
      INSERT INTO exchange.event_waiting SELECT id FROM happened
      """;

  private final JdbcClient database;

  EventTable(JdbcClient database) {
    this.database = database;
  }

  /** Adds an event about a version of its focus. */
  void add(Event event, long version) {
    database
        .sql(ADD)
        .param("topics", String.join(" ", event.topics()))
        .param("focus", event.focus())
        .param("version", version)
        .param("patient", event.patient())
        .param("parties", String.join(" ", event.parties()))
        .param("traits", String.join("\n", event.traits()))
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
