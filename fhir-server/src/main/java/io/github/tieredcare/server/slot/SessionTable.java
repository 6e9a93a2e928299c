package io.github.tieredcare.server.slot;

import io.github.tieredcare.profile.ClinicType;
import io.github.tieredcare.slot.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of what hospitals have published: their days, and the sessions of these. */
@Component
class SessionTable {

  private static final String BEGIN =
      """
      INSERT INTO exchange.slot_day (institution, day) SELECT ?, unnest(CAST(? AS date[])) ON CONFLICT DO NOTHING
      """;
  private static final String LOCK =
      """
      SELECT day, digest FROM exchange.slot_day WHERE institution = ? AND day = ANY (CAST(? AS date[]))
      ORDER BY day FOR UPDATE
      """;
  private static final String HOLD =
      """
      SELECT day FROM exchange.slot_day WHERE institution = ? AND day = ANY (CAST(? AS date[]))
      ORDER BY day FOR UPDATE
      """;
  private static final String HOLD_OF =
      """
      SELECT day FROM exchange.slot_day
      WHERE (institution, day) IN (SELECT institution, day FROM exchange.slot_session WHERE schedule = ?)
      FOR UPDATE
      """;
  private static final String NOTE =
      """
      UPDATE exchange.slot_day SET digest = ?, published_at = ? WHERE institution = ? AND day = ?
      """;
  private static final String FIND =
      """
      SELECT schedule, day, system, number FROM exchange.slot_session
      WHERE institution = ? AND (day = ANY (CAST(? AS date[])) OR (system, number) IN (
        SELECT * FROM unnest(?, ?)))
      ORDER BY day, number
      """;
  private static final String ADD =
      """
      INSERT INTO exchange.slot_session
        (schedule, institution, day, system, number, doctor, service, department, clinic_type, begins,
         places, held_at, sex, youngest, oldest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (schedule) DO UPDATE SET
        day = excluded.day, doctor = excluded.doctor, service = excluded.service,
        department = excluded.department, clinic_type = excluded.clinic_type,
        begins = excluded.begins, places = excluded.places, held_at = excluded.held_at,
        sex = excluded.sex, youngest = excluded.youngest, oldest = excluded.oldest
      """;

  private static final String REPLACE_DOCTOR =
      "UPDATE exchange.slot_session SET doctor = ? WHERE schedule = ?";

  private final JdbcTemplate database;

  SessionTable(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * A session that has been published.
   *
   * @param schedule the id of its Schedule
   * @param day when it is held
   * @param system whose number it has
   * @param number the hospital's number
   */
  record Known(UUID schedule, LocalDate day, String system, String number) {

    String key() {
      return system + "|" + number;
    }
  }

  /** The digests of days, none for those that have not been published; others wait for them. */
  Map<LocalDate, Optional<byte[]>> lock(String institution, Collection<LocalDate> days) {
    var array = array(days);
    database.update(BEGIN, institution, (Object) array);
    Map<LocalDate, Optional<byte[]>> locked = new TreeMap<>();
    database.query(
        LOCK,
        line -> {
          locked.put(
              line.getObject("day", LocalDate.class), Optional.ofNullable(line.getBytes("digest")));
        },
        institution,
        (Object) array);
    return locked;
  }

  /** Has others wait who would change sessions of these days too. */
  void hold(String institution, Collection<LocalDate> days) {
    database.queryForList(HOLD, LocalDate.class, institution, array(days));
  }

  /** Has others wait who would change sessions of the day of this one too. */
  void holdDayOf(UUID schedule) {
    database.queryForList(HOLD_OF, LocalDate.class, schedule);
  }

  void note(String institution, LocalDate day, byte[] digest, Instant at) {
    database.update(NOTE, digest, NewSlot.utc(at), institution, day);
  }

  /** What is known of the sessions of days, and of those with these numbers on any day. */
  List<Known> find(String institution, Collection<LocalDate> days, List<Session> numbered) {
    return database.query(
        FIND,
        (line, at) ->
            new Known(
                line.getObject("schedule", UUID.class),
                line.getObject("day", LocalDate.class),
                line.getString("system"),
                line.getString("number")),
        institution,
        array(days),
        numbered.stream().map(Session::system).toArray(String[]::new),
        numbered.stream().map(Session::number).toArray(String[]::new));
  }

  void add(String institution, UUID schedule, Session session, Site site) {
    var eligibility = session.eligibility();
    database.update(
        ADD,
        schedule,
        institution,
        session.day().orElseThrow(),
        session.system(),
        session.number(),
        SlotTable.doctor(session),
        SlotTable.service(session),
        session.department().orElse(""),
        session.clinicType().map(ClinicType::code).orElseThrow(),
        session.span().from().map(NewSlot::utc).orElse(null),
        site.places().toArray(String[]::new),
        site.host().map(Organization::getIdPart).orElse(null),
        eligibility.sex().orElse(null),
        eligibility.youngest().orElse(null),
        eligibility.oldest().orElse(null));
  }

  /** Finds a session by the doctor who holds it instead. */
  void replaceDoctor(UUID schedule, String doctor) {
    database.update(REPLACE_DOCTOR, doctor, schedule);
  }

  /** Days as the database reads them; each is cast there. */
  static String[] array(Collection<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toArray(String[]::new);
  }
}
