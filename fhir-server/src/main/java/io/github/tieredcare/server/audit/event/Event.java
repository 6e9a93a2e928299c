package io.github.tieredcare.server.audit.event;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One line of the trail, as it was written. */
record Event(EventId id, Who who, What what, int status) {

  /** Who asked, and how; what is not known is empty. */
  record Who(
      String client,
      String institution,
      String person,
      String resident,
      String purpose,
      String address,
      String requestId) {}

  /** What was asked for, and what was seen of whom. */
  record What(
      String action,
      String interaction,
      String type,
      String parameters,
      List<String> records,
      List<String> patients) {}

  static Event of(ResultSet row, int number) throws SQLException {
    var at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    return new Event(
        new EventId(at, row.getObject("id", UUID.class)),
        new Who(
            row.getString("client"),
            row.getString("institution"),
            row.getString("person"),
            row.getString("resident"),
            row.getString("purpose"),
            row.getString("address"),
            row.getString("request_id")),
        new What(
            row.getString("action"),
            row.getString("interaction"),
            row.getString("type"),
            row.getString("parameters"),
            texts(row.getArray("records")),
            texts(row.getArray("patients"))),
        row.getInt("status"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  boolean succeeded() {
    return status < 400;
  }
}
