package io.github.tieredcare.server.access;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.access.Share;
import io.github.tieredcare.mandate.Mandate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The tables of who may see what, written in the database transaction of what is their reason. */
@Component
class AccessTables {

  /** Later than any right ends; PostgreSQL's "infinity" does not pass through JDBC. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String KEEP_SUBJECT =
      """
      INSERT INTO exchange.record_subject (record, type, patient, author, classes)
      VALUES (:record, split_part(:record, '/', 1), :patient, :author,
              string_to_array(:classes, ' '))
      ON CONFLICT (record) DO UPDATE SET patient = excluded.patient, classes = excluded.classes
      """;

  /** A line holds patient, institution, ground, since, until and the classes joined by bars. */
  private static final String KEEP_CARE =
      """
      WITH given AS (
        SELECT split_part(line, ' ', 1) AS patient, split_part(line, ' ', 2) AS institution,
               split_part(line, ' ', 3) AS ground, split_part(line, ' ', 4)::timestamptz AS since,
               split_part(line, ' ', 5)::timestamptz AS until,
               string_to_array(split_part(line, ' ', 6), '|') AS opens
        FROM unnest(string_to_array(:given, ',')) AS line),
      ended AS (
        UPDATE exchange.care_relationship c SET until = :at WHERE source = :source AND until > :at
          AND NOT EXISTS (SELECT 1 FROM given g WHERE g.patient = c.patient
                            AND g.institution = c.institution AND g.ground = c.ground))
      INSERT INTO exchange.care_relationship
        (patient, institution, ground, source, since, until, opens)
      SELECT patient, institution, ground, :source, since, until, opens FROM given
      ON CONFLICT (source, patient, institution, ground) DO UPDATE
      SET since = least(care_relationship.since, excluded.since), until = excluded.until,
          opens = excluded.opens
      """;

  /**
   * Nobody gives away what they may not see: of the records, those that whoever gives them wrote,
   * was sent or may read, and those that the source has given already. One that has no line yet is
   * written in this very transaction. What is given later ends when the rest does: once an end is
   * set, nothing that is given puts it off.
   */
  private static final String SHARE =
      """
      INSERT INTO exchange.record_share (source, record, institution, patient, since, until)
      SELECT :source, g.record, g.institution, :patient, :at,
             LEAST(:until, (SELECT max(h.until) FROM exchange.record_share h
                            WHERE h.source = :source))
      FROM (SELECT split_part(line, ' ', 1) AS record, split_part(line, ' ', 2) AS institution
            FROM unnest(string_to_array(:shares, ',')) AS line ORDER BY line) AS g
      WHERE g.record IN (:source, 'Patient/' || :patient)
         OR EXISTS (SELECT 1 FROM exchange.record_share h
                    WHERE h.source = :source AND h.record = g.record)
         OR NOT EXISTS (
           SELECT 1 FROM exchange.record_subject s
           WHERE s.record = g.record AND s.author <> :giver
             AND NOT EXISTS (SELECT 1 FROM exchange.record_share h
                             WHERE h.record = s.record AND h.institution = :giver
                               AND h.patient = s.patient AND h.until > :at)
             AND NOT EXISTS (SELECT 1 FROM exchange.care_relationship c
                             WHERE c.patient = s.patient AND c.institution = :giver
                               AND c.since <= :at AND c.until > :at AND s.classes <@ c.opens))
      ON CONFLICT (source, record, institution) DO UPDATE SET until = excluded.until
      """;

  private static final String END_SHARES =
      "UPDATE exchange.record_share SET until = :until WHERE source = :source";
  private static final String END_MANDATE =
      "UPDATE exchange.mandate SET until = :at WHERE source = :source AND until > :at";
  private static final String KEEP_MANDATE =
      """
      INSERT INTO exchange.mandate
      VALUES (:source, :body, :purpose, :kind, :of, string_to_array(:elements, ' '), :since, :until)
      ON CONFLICT (source, kind, records_of) DO UPDATE SET until = excluded.until
      """;

  private final JdbcClient database;

  AccessTables(JdbcClient database) {
    this.database = database;
  }

  /** Notes whose a record is and which classes a ground has to open, and who wrote it first. */
  void keepSubject(String record, String patient, Set<String> classes, String author) {
    database
        .sql(KEEP_SUBJECT)
        .param("record", record)
        .param("patient", patient)
        .param("author", author)
        .param("classes", String.join(" ", new TreeSet<>(classes)))
        .update();
  }

  /** Makes the relationships that a record gives what they now are; the others end. */
  void keepCare(String source, List<CareRelationship> given, Instant at) {
    var lines = given.stream().map(it -> line(it, at)).toList();
    timed(KEEP_CARE, source, "at", at).param("given", String.join(",", lines)).update();
  }

  /** Gives records of a patient to institutions until an end, as far as the giver may see them. */
  void keepShares(
      String source, String giver, Collection<Share> shares, Instant at, Instant until) {
    shares.stream()
        .collect(Collectors.groupingBy(Share::patient))
        .forEach(
            (patient, ofPatient) ->
                timed(SHARE, source, "at", at)
                    .param("until", stamp(until))
                    .param("giver", giver)
                    .param("patient", patient)
                    .param("shares", lines(ofPatient))
                    .update());
  }

  /** Sets an end to everything that a record has given. */
  void endShares(String source, Instant until) {
    timed(END_SHARES, source, "until", until).update();
  }

  /** Makes the mandates that a record gives what they now are; the others end. */
  void keepMandates(String source, List<Mandate> given, Instant at) {
    timed(END_MANDATE, source, "at", at).update();
    given.forEach(
        it ->
            timed(KEEP_MANDATE, source, "since", it.span().from().orElse(at))
                .param("until", stamp(it.span().until().orElse(NEVER)))
                .param("body", it.body())
                .param("purpose", it.purpose())
                .param("kind", it.kind())
                .param("of", it.recordsOf())
                .param("elements", String.join(" ", it.elements()))
                .update());
  }

  private StatementSpec timed(String statement, String source, String name, Instant at) {
    return database.sql(statement).param("source", source).param(name, stamp(at));
  }

  private static String line(CareRelationship care, Instant at) {
    return String.join(
        " ",
        care.patient(),
        care.institution(),
        care.ground().name(),
        care.span().from().orElse(at).toString(),
        care.span().until().orElse(NEVER).toString(),
        names(care.opens()));
  }

  private static String lines(List<Share> shares) {
    return shares.stream()
        .map(it -> it.record() + " " + it.institution())
        .collect(Collectors.joining(","));
  }

  private static String names(Set<SensitiveClass> classes) {
    return classes.stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
  }

  private static OffsetDateTime stamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
