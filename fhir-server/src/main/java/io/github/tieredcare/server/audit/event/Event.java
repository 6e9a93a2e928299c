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

  /** Without the patients whom its caller did not name. */
  Event asAsked() {
    return with(
        what.records(),
        what.patients().stream().filter(it -> what.records().contains("Patient/" + it)).toList());
  }

  /** Of several patients, one alone; the line does not say which record is whose. */
  Event of(String patient) {
    return what.patients().size() < 2
        ? this
        : with(
            what.records().stream().filter(("Patient/" + patient)::equals).toList(),
            List.of(patient));
  }

  private Event with(List<String> records, List<String> patients) {
    var shown =
        new What(
            what.action(), what.interaction(), what.type(), what.parameters(), records, patients);
    return new Event(id, who, shown, status);
  }

  boolean succeeded() {
    return status < 400;
  }
}
