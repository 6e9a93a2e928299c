package io.github.tieredcare.server.slot;

import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.slot.publication.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the slots of doctors' clinics, by hospital and day, as they stand when asked. */
@Component
class ComplianceTable {

  /** What is replaced was never offered; added numbers and stopped sessions count in no share. */
  private static final String COUNT =
      """
      WITH session AS (
        SELECT session.schedule, session.institution, session.day,
               session.clinic_type IN ('expert', 'specialist', 'disease') AS specialised
          FROM exchange.slot_session AS session
         WHERE session.day BETWEEN ? AND ? AND (? OR session.institution = ?)
           AND session.clinic_type <> 'examination'),
      counted AS (
        SELECT session.*,
               count(*) FILTER (WHERE offered) AS offered,
               count(*) FILTER (WHERE offered AND platforms) AS platforms,
               count(*) FILTER (WHERE offered AND pool = 'platform-priority') AS first,
               count(*) FILTER (WHERE offered AND pool = 'platform-priority' AND (public_at IS NULL
                 OR platform_at <= public_at - make_interval(days => ?))) AS ahead,
               count(*) FILTER (WHERE offered AND pool = 'platform-locked'
                 AND release_at = (day - CAST(? AS int))::timestamp AT TIME ZONE 'Asia/Shanghai') AS locked,
               count(*) FILTER (WHERE appointment IS NOT NULL AND held_until IS NULL) AS booked,
               count(*) FILTER (WHERE missed) AS missed,
               count(*) FILTER (WHERE fate = 'returned') AS returned,
               count(*) FILTER (WHERE fate = 'withdrawn') AS stopped,
               count(*) FILTER (WHERE overbooked) AS added
          FROM session
          JOIN LATERAL (
            SELECT slot.*, NOT overbooked AND fate IN ('open', 'returned') AS offered,
                   pool = 'platform-priority' OR ? AND pool = 'platform-locked' AS platforms
              FROM exchange.slot WHERE slot.schedule = session.schedule AND fate <> 'replaced') AS slot
            ON true
         GROUP BY session.schedule, session.institution, session.day, session.specialised)
      SELECT institution, day, sum(offered) AS offered, sum(platforms) AS platforms,
             coalesce(sum(platforms) FILTER (WHERE specialised), 0) AS specialised,
             sum(first) AS first, sum(ahead) AS ahead,
             count(*) FILTER (WHERE offered > 0) AS sessions,
             count(*) FILTER (WHERE offered > 0 AND locked >= LEAST(CAST(? AS int), offered)) AS held_back,
             sum(booked) AS booked, sum(missed) AS missed, sum(returned) AS returned,
             sum(stopped) AS stopped, sum(added) AS added
        FROM counted GROUP BY institution, day ORDER BY day, institution
      """;

  private final JdbcTemplate database;

  ComplianceTable(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * The counts of each day that was published.
   *
   * @param institution of one hospital; none for all
   * @param terms what the region asks
   */
  List<CountedDay> count(
      LocalDate first, LocalDate last, Optional<String> institution, SlotTerms terms) {
    return database.query(
        COUNT,
        (line, number) -> day(line),
        first,
        last,
        institution.isEmpty(),
        institution.orElse(""),
        terms.daysAhead(),
        terms.lockedDays(),
        terms.lockedCount(),
        terms.lockedPerDoctor());
  }

  private static CountedDay day(ResultSet line) throws SQLException {
    return new CountedDay(
        line.getString("institution"),
        line.getObject("day", LocalDate.class),
        new Share(line.getLong("platforms"), line.getLong("offered")),
        new Share(line.getLong("specialised"), line.getLong("platforms")),
        new Share(line.getLong("ahead"), line.getLong("first")),
        new Share(line.getLong("held_back"), line.getLong("sessions")),
        line.getLong("booked"),
        line.getLong("missed"),
        line.getLong("returned"),
        line.getLong("stopped"),
        line.getLong("added"));
  }
}
