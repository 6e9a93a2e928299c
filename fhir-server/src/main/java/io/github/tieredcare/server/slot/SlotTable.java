package io.github.tieredcare.server.slot;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.booking.Hold;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
      WHERE fate = 'open' AND (appointment IS NULL OR held_until <= ?) AND schedule IN (
        SELECT schedule FROM exchange.slot_session WHERE institution = ? AND day = ANY (CAST(? AS date[])))
      """;
  private static final String LEFT =
      """
      SELECT count(*) FROM exchange.slot JOIN exchange.slot_session USING (schedule)
      WHERE fate <> 'replaced' AND slot_session.institution = ? AND day = ANY (CAST(? AS date[]))
      """;
  private static final String GIVE =
      """
      UPDATE exchange.slot SET appointment = ?, held_until = ?, changed_at = ?
      WHERE id = ? AND (fate = 'open' OR fate = 'returned' AND institution = ?)
      """;
  private static final String WITHDRAW =
      """
      UPDATE exchange.slot SET fate = 'withdrawn', changed_at = ? WHERE schedule = ? AND fate IN ('open', 'returned')
      """;
  private static final String GIVE_BACK =
      """
      UPDATE exchange.slot SET fate = 'returned', changed_at = ?
      WHERE fate = 'open' AND pool LIKE 'platform-%' AND (appointment IS NULL OR held_until <= ?)
        AND LEAST(return_at, starts) <= ? AND schedule IN (
          SELECT schedule FROM exchange.slot_session WHERE institution = ? AND day = ANY (CAST(? AS date[])))
      RETURNING schedule
      """;
  private static final String RELEASED =
      """
      SELECT DISTINCT schedule FROM exchange.slot JOIN exchange.slot_session AS session USING (schedule)
      WHERE session.institution = ? AND session.day = ? AND fate = 'open' AND release_at = ?
        AND (appointment IS NULL OR held_until <= ?)
      ORDER BY schedule
      """;
  private static final String REPLACE_DOCTOR =
      "UPDATE exchange.slot SET doctor = ?, changed_at = ? WHERE schedule = ?";
  private static final String ADD_BESIDE =
      """
      INSERT INTO exchange.slot
        (id, schedule, changed_at, starts, ends, pool, overbooked, institution, doctor, department)
      SELECT gen_random_uuid(), schedule, ?, starts, ends, 'hospital', true, institution, doctor, department
      FROM exchange.slot WHERE id = ? AND fate IN ('open', 'returned')
      RETURNING id
      """;
  private static final String RELEASE =
      """
      UPDATE exchange.slot SET appointment = NULL, held_until = NULL, missed = false, changed_at = ?
      WHERE id = ? AND appointment = ?
      """;
  private static final String MISS = "UPDATE exchange.slot SET missed = ? WHERE id = ?";
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
    var now = NewSlot.utc(at);
    database.update(REPLACE, now, now, institution, (Object) SessionTable.array(days));
  }

  /** How many slots of these days are not replaced: booked, held, returned or withdrawn. */
  int left(String institution, Collection<LocalDate> days) {
    return database.queryForObject(
        LEFT, Integer.class, institution, (Object) SessionTable.array(days));
  }

  /** Takes the slots of a session off the exchange, after whoever is about to book one. */
  void withdraw(UUID schedule, Instant at) {
    database.update(WITHDRAW, NewSlot.utc(at), schedule);
  }

  /**
   * Gives a hospital back what the platform had of some days, and nobody booked in time.
   *
   * @return the Schedules of which something was given back
   */
  Set<UUID> giveBack(String institution, Collection<LocalDate> days, Instant at) {
    var now = NewSlot.utc(at);
    return new TreeSet<>(
        database.queryForList(
            GIVE_BACK, UUID.class, now, now, now, institution, SessionTable.array(days)));
  }

  /** The Schedules of which slots are free that had been held back until a release. */
  List<UUID> released(Release release, Instant at) {
    return database.queryForList(
        RELEASED,
        UUID.class,
        release.institution(),
        release.day(),
        NewSlot.utc(release.at()),
        NewSlot.utc(at));
  }

  /** Finds the slots of a session by the doctor who holds it instead. */
  void replaceDoctor(UUID schedule, String doctor, Instant at) {
    database.update(REPLACE_DOCTOR, doctor, NewSlot.utc(at), schedule);
  }

  /** Adds a slot to a session at the time of another one; none if that is not there any more. */
  Optional<UUID> addBeside(UUID slot, Instant at) {
    return database.queryForList(ADD_BESIDE, UUID.class, NewSlot.utc(at), slot).stream()
        .findFirst();
  }

  /**
   * Gives a slot to an appointment.
   *
   * @param institution who books: what has been returned is for the hospital alone
   * @return false if the hospital has meanwhile taken the slot away
   */
  boolean give(Hold hold, String appointment, String institution, Instant at) {
    var until = hold.until().map(NewSlot::utc).orElse(null);
    return uuid(hold.slot())
        .map(it -> database.update(GIVE, appointment, until, NewSlot.utc(at), it, institution))
        .filter(given -> given == 1)
        .isPresent();
  }

  /** The id of the appointment that has a slot. */
  Optional<String> holder(UUID slot) {
    return database.queryForList(HOLDER, String.class, slot).stream().findFirst();
  }

  /** Takes a slot from an appointment, if that still has it. */
  void release(Hold hold, String appointment, Instant at) {
    uuid(hold.slot())
        .ifPresent(slot -> database.update(RELEASE, NewSlot.utc(at), slot, appointment));
  }

  /** Notes whether the patient who had booked did not come. */
  void miss(Hold hold, boolean missed) {
    uuid(hold.slot()).ifPresent(slot -> database.update(MISS, missed, slot));
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

  Optional<KeptSlot> find(UUID id, Instant at) {
    return find(new Conditions().add("slot.id = ?", id), 1, at).stream().findFirst();
  }

  /** The slots that meet conditions, as they are at an instant, the earliest first. */
  List<KeptSlot> find(Conditions conditions, int most, Instant at) {
    return database.query(
        FIND.formatted(conditions.sql(), most),
        (line, number) -> lines.kept(line, at),
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
