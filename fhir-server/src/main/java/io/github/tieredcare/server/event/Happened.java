package io.github.tieredcare.server.event;

import io.github.tieredcare.access.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An event as it is stored.
 *
 * @param id its place among all events
 * @param topic the topic's code
 * @param focus the record, such as {@code Task/123}
 * @param version the version that the event brought about
 * @param patient the id of the patient; empty if none
 * @param parties the institutions that it reaches whatever their rights are
 * @param traits what filters ask about
 * @param at when it happened
 */
public record Happened(
    long id,
    String topic,
    String focus,
    long version,
    String patient,
    Set<String> parties,
    Set<String> traits,
    Instant at) {

  /** The kind of record that it happened to. */
  String kind() {
    return kind(focus);
  }

  /** Whether it happened to a record that everybody may read who has a scope for its kind. */
  boolean isForAll() {
    return isForAll(focus);
  }

  static boolean isForAll(String record) {
    return !Subject.concerns(kind(record));
  }

  private static String kind(String record) {
    return record.substring(0, record.indexOf('/'));
  }

  /** Reads a line of the table of events. */
  public static Happened of(ResultSet line) throws SQLException {
    return new Happened(
        line.getLong("id"),
        line.getString("topic"),
        line.getString("focus"),
        line.getLong("version"),
        line.getString("patient"),
        Set.of((String[]) line.getArray("parties").getArray()),
        Set.of((String[]) line.getArray("traits").getArray()),
        line.getObject("at", OffsetDateTime.class).toInstant());
  }
}
