package io.github.tieredcare.server.access;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.Share;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The three tables of who may see what, in the database transaction of whoever asks. */
@Component
class AccessTables {

  /** Later than any relationship ends; PostgreSQL's "infinity" does not pass through JDBC. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String KEEP_SUBJECT =
      """
      INSERT INTO exchange.record_subject VALUES (:record, :type, :patient, :author)
      ON CONFLICT (record) DO UPDATE SET patient = excluded.patient
      """;
  private static final String KEEP_CARE =
      """
      WITH given AS (
        SELECT split_part(line, ' ', 1) AS patient, split_part(line, ' ', 2) AS institution,
               split_part(line, ' ', 3) AS ground, split_part(line, ' ', 4)::timestamptz AS since,
               split_part(line, ' ', 5)::timestamptz AS until
        FROM unnest(string_to_array(:given, ',')) AS line),
      ended AS (
        UPDATE exchange.care_relationship c SET until = :at WHERE source = :source AND until > :at
          AND NOT EXISTS (SELECT 1 FROM given g WHERE g.patient = c.patient
                            AND g.institution = c.institution AND g.ground = c.ground))
      INSERT INTO exchange.care_relationship
      SELECT patient, institution, ground, :source, since, until FROM given
      ON CONFLICT (source, patient, institution, ground) DO UPDATE
      SET since = least(care_relationship.since, excluded.since), until = excluded.until
      """;
  private static final String SHARE =
      """
      INSERT INTO exchange.record_share
      SELECT split_part(given, ' ', 1), split_part(given, ' ', 2), :at
      FROM unnest(string_to_array(:shares, ',')) AS given ORDER BY given
      ON CONFLICT DO NOTHING
      """;
  private static final String MAY_READ =
      """
      SELECT s.record FROM exchange.record_subject s
      WHERE s.record = ANY(string_to_array(:records, ' '))
        AND (s.author = :institution
          OR EXISTS (SELECT 1 FROM exchange.record_share h
                     WHERE h.record = s.record AND h.institution = :institution)
          OR EXISTS (SELECT 1 FROM exchange.care_relationship c
                     WHERE c.patient = s.patient AND c.institution = :institution
                       AND c.since <= :at AND c.until > :at))
      """;
  private static final String CARES =
      """
      SELECT count(DISTINCT patient) FROM exchange.care_relationship
      WHERE patient = ANY(string_to_array(:patients, ' ')) AND institution = :institution
        AND since <= :at AND until > :at
      """;
  private static final String OWN =
      """
      SELECT record FROM exchange.record_subject
      WHERE author = :institution AND type = :type AND (:patient = '' OR patient = :patient)
      UNION
      SELECT s.record FROM exchange.record_share h JOIN exchange.record_subject s USING (record)
      WHERE h.institution = :institution AND s.type = :type
        AND (:patient = '' OR s.patient = :patient)
      LIMIT :most
      """;

  private final JdbcClient database;

  AccessTables(JdbcClient database) {
    this.database = database;
  }

  /** Notes whose a record is, and who wrote it first. */
  void keepSubject(String record, String patient, String author) {
    database
        .sql(KEEP_SUBJECT)
        .param("record", record)
        .param("type", record.substring(0, record.indexOf('/')))
        .param("patient", patient)
        .param("author", author)
        .update();
  }

  /** Makes the relationships that a record gives what they now are; the others end. */
  void keepCare(String source, List<CareRelationship> given, Instant at) {
    var lines =
        given.stream()
            .map(
                it ->
                    String.join(
                        " ",
                        it.patient(),
                        it.institution(),
                        it.ground().name(),
                        it.span().from().orElse(at).toString(),
                        it.span().until().orElse(NEVER).toString()))
            .toList();
    database
        .sql(KEEP_CARE)
        .param("source", source)
        .param("given", String.join(",", lines))
        .param("at", stamp(at))
        .update();
  }

  void keepShares(List<Share> shares, Instant at) {
    if (!shares.isEmpty()) {
      var given = shares.stream().map(it -> it.record() + " " + it.institution()).toList();
      database.sql(SHARE).param("shares", String.join(",", given)).param("at", stamp(at)).update();
    }
  }

  /** Of some records, those that an institution may read now. */
  Set<String> readable(Collection<String> records, String institution, Instant at) {
    return new HashSet<>(
        database
            .sql(MAY_READ)
            .param("records", String.join(" ", records))
            .param("institution", institution)
            .param("at", stamp(at))
            .query(String.class)
            .list());
  }

  /** Whether an institution cares for every one of some patients now. */
  boolean caresFor(Set<String> patients, String institution, Instant at) {
    return patients.size()
        == database
            .sql(CARES)
            .param("patients", String.join(" ", patients))
            .param("institution", institution)
            .param("at", stamp(at))
            .query(Integer.class)
            .single();
  }

  /** What of a kind an institution wrote or was sent, of one patient or, for "", of all. */
  List<String> own(String type, String institution, String patient, int most) {
    return database
        .sql(OWN)
        .param("institution", institution)
        .param("type", type)
        .param("patient", patient)
        .param("most", most)
        .query(String.class)
        .list();
  }

  private static OffsetDateTime stamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
