package io.github.tieredcare.server.slot;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.Session;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of slots. */
@Component
class SlotTable {

  private static final int AT_ONCE = 1_000;

  private static final String ADD =
      """
      INSERT INTO exchange.slot
        (id, schedule, changed_at, starts, ends, pool, platform_at, release_at, public_at, return_at,
         system, number, record, institution, doctor, department)
      VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String REPLACE =
      """
      UPDATE exchange.slot SET fate = 'replaced', changed_at = ?
      WHERE fate = 'open' AND appointment IS NULL AND schedule IN (
        SELECT schedule FROM exchange.slot_session WHERE institution = ? AND day = ANY (CAST(? AS date[])))
      """;
  private static final String BOOKED =
      """
      SELECT count(*) FROM exchange.slot JOIN exchange.slot_session USING (schedule)
      WHERE (appointment IS NOT NULL OR fate = 'returned') AND slot_session.institution = ? AND day = ANY (CAST(? AS date[]))
      """;
  private static final String BOOK =
      """
      UPDATE exchange.slot SET appointment = ?, changed_at = ?
      WHERE id = ? AND fate <> 'replaced'
      """;
  private static final String RELEASE =
      """
      UPDATE exchange.slot SET appointment = NULL, changed_at = ?
      WHERE id = ? AND appointment = ?
      """;
  private static final String HOLDER =
      "SELECT appointment FROM exchange.slot WHERE id = ? AND appointment IS NOT NULL";
  private static final String COUNT =
      "SELECT count(*) FROM exchange.slot WHERE schedule = ? AND fate <> 'replaced'";
  private static final String FIND =
      """
      SELECT slot.* FROM exchange.slot JOIN exchange.slot_session AS session USING (schedule)
      WHERE %s ORDER BY slot.starts, slot.id LIMIT %d
      """;

  private final JdbcTemplate database;
  private final SlotLines lines;

  SlotTable(JdbcTemplate database, SlotLines lines) {
    this.database = database;
    this.lines = lines;
  }

  void add(String institution, List<NewSlot> slots, Instant at) {
    database.batchUpdate(
        ADD, slots, AT_ONCE, (statement, slot) -> set(statement, institution, slot, at));
  }

  /** Takes back the slots of days that are published anew. */
  void replace(String institution, Collection<LocalDate> days, Instant at) {
    database.update(REPLACE, NewSlot.utc(at), institution, (Object) SessionTable.array(days));
  }

  /** How many slots of these days somebody has booked, or the hospital has taken back. */
  int booked(String institution, Collection<LocalDate> days) {
    return database.queryForObject(
        BOOKED, Integer.class, institution, (Object) SessionTable.array(days));
  }

  /** Gives a slot to an appointment; false if it has been replaced. */
  boolean book(UUID slot, String appointment, Instant at) {
    return database.update(BOOK, appointment, NewSlot.utc(at), slot) == 1;
  }

  /** The id of the appointment that has a slot. */
  Optional<String> holder(UUID slot) {
    return database.queryForList(HOLDER, String.class, slot).stream().findFirst();
  }

  /** Takes a slot from an appointment, if that still has it. */
  void release(UUID slot, String appointment, Instant at) {
    database.update(RELEASE, NewSlot.utc(at), slot, appointment);
  }

  int count(UUID schedule) {
    return database.queryForObject(COUNT, Integer.class, schedule);
  }

  /** The id of a slot as the table has it, if it can be one. */
  static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  Optional<KeptSlot> find(UUID id) {
    return find(new Conditions().add("slot.id = ?", id), 1).stream().findFirst();
  }

  /** The slots that meet conditions, the earliest first. */
  List<KeptSlot> find(Conditions conditions, int most) {
    return database.query(
        FIND.formatted(conditions.sql(), most),
        (line, at) -> lines.kept(line),
        conditions.values());
  }

  private static void set(PreparedStatement statement, String institution, NewSlot slot, Instant at)
      throws SQLException {
    int column = 1;
    var number = slot.slot().number();
    statement.setObject(column++, slot.schedule());
    statement.setObject(column++, NewSlot.utc(at));
    statement.setObject(column++, slot.starts());
    statement.setObject(column++, slot.ends());
    statement.setString(column++, slot.slot().pool().map(SlotPool::code).orElseThrow());
    for (Opening opening : Opening.values()) {
      statement.setObject(column++, slot.at(opening));
    }
    statement.setString(column++, number.map(Identifier::getSystem).orElse(null));
    statement.setString(column++, number.map(Identifier::getValue).orElse(null));
    statement.setString(column++, slot.record());
    statement.setString(column++, institution);
    statement.setString(column++, doctor(slot.session()));
    statement.setString(column, slot.session().department().orElse(""));
  }

  static String doctor(Session session) {
    return idOf(session.doctor());
  }

  static String service(Session session) {
    return idOf(session.service());
  }

  private static String idOf(Optional<Reference> actor) {
    return actor.map(it -> it.getReferenceElement().getIdPart()).orElse("");
  }
}
