package io.github.tieredcare.server.slot;

import io.github.tieredcare.slot.Eligibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds sessions in which somebody can book: the first ones of whatever is looked for, and the
 * earliest free slot of each, all by index. What it costs does not depend on how many slots there
 * are.
 */
@Component
public class FreeSessions {

  /** A session that has begun has slots to come, if it began less than a day ago. */
  private static final Duration LONGEST_SESSION = Duration.ofDays(1);

  private static final String FIND =
      """
      SELECT found.*, coalesce(place.division, '') AS division
      FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS sought(one, other)
      CROSS JOIN LATERAL (
        SELECT slot.*, session.service, session.held_at
        FROM (SELECT session.* FROM exchange.slot_session AS session
              WHERE %s AND session.begins >= ? AND session.begins < ?
              ORDER BY session.begins, session.schedule LIMIT %d) AS session
        CROSS JOIN LATERAL (
          SELECT slot.* FROM exchange.slot
          WHERE slot.schedule = session.schedule AND %s
          ORDER BY slot.starts, slot.id LIMIT 1) AS slot
        WHERE %s
        ORDER BY session.begins, session.schedule LIMIT %d) AS found
      LEFT JOIN exchange.slot_institution AS place ON place.institution = coalesce(found.held_at, found.institution)
      """;
  private static final String NAMED =
      "session.department = ANY (?) OR session.doctor = ANY (?) OR session.service = ANY (?)";

  private static final String SEES_SEX = "session.sex IS NULL OR session.sex = ?";

  /** As {@link Eligibility#admits} counts years. */
  private static final String SEES_AGE =
      """
      (session.youngest IS NULL OR CAST(? AS date) + make_interval(years => session.youngest) <= session.day)
      AND (session.oldest IS NULL OR CAST(? AS date) + make_interval(years => session.oldest + 1) > session.day)
      """;

  private final JdbcTemplate database;
  private final SlotLines lines;

  FreeSessions(JdbcTemplate database, SlotLines lines) {
    this.database = database;
    this.lines = lines;
  }

  /**
   * The sessions of each of what is sought.
   *
   * @param sought ids or codes; pairs for what is sought by two
   * @param besides what the sessions meet besides
   */
  public List<FreeSession> find(
      SoughtBy by, List<Pair> sought, Besides besides, SlotPeriod period, Viewer viewer) {
    var free = free(period, viewer);
    var met = besides.conditions();
    var sql = FIND.formatted(by.condition(), by.lookedAt(), free.sql(), met.sql(), by.found());
    List<Object> values = new ArrayList<>();
    values.add(sought.stream().map(Pair::one).toArray(String[]::new));
    values.add(sought.stream().map(Pair::other).toArray(String[]::new));
    values.add(NewSlot.utc(period.since().minus(LONGEST_SESSION)));
    values.add(NewSlot.utc(period.until()));
    values.addAll(List.of(free.values()));
    values.addAll(List.of(met.values()));
    return database.query(sql, (line, at) -> session(line, viewer), values.toArray());
  }

  /** What is sought: an id or a code, and a second one where it is sought by two. */
  public record Pair(String one, String other) {}

  /** What a word can name: departments by their codes, doctors and services by their ids. */
  public record Named(String[] departments, String[] doctors, String[] services) {}

  /**
   * What sessions meet besides.
   *
   * @param named of each of these the session has one
   * @param patient whom it has to see
   */
  public record Besides(Collection<Named> named, Optional<Patient> patient) {

    private Conditions conditions() {
      var all = new Conditions().add("TRUE");
      named.forEach(it -> all.add(NAMED, it.departments(), it.doctors(), it.services()));
      patient.flatMap(Eligibility::sexOf).ifPresent(sex -> all.add(SEES_SEX, sex));
      patient.flatMap(Eligibility::bornOn).ifPresent(born -> all.add(SEES_AGE, born, born));
      return all;
    }
  }

  private static Conditions free(SlotPeriod period, Viewer viewer) {
    var free =
        new Conditions()
            .add("slot.starts >= ?", NewSlot.utc(period.since()))
            .add("slot.starts < ?", NewSlot.utc(period.until()));
    viewer.narrow(free, List.of("free"));
    return free;
  }

  private FreeSession session(ResultSet line, Viewer viewer) throws SQLException {
    return new FreeSession(
        lines.kept(line, viewer.at()).shown(viewer.caller(), viewer.at()),
        line.getString("institution"),
        line.getString("division"),
        line.getString("department"),
        line.getString("doctor"),
        line.getString("service"));
  }
}
