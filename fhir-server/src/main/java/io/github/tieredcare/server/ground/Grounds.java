package io.github.tieredcare.server.ground;

import io.github.tieredcare.access.Ground;
import io.github.tieredcare.access.SensitiveClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds that institutions have and had, as the table of care relationships keeps them. */
@Component
class Grounds {

  /**
   * A year that no relationship reaches: one that ends later has no end yet. Read as JSON, a row
   * tells also of the classes that it opens where the table has that column.
   */
  private static final String OF_PATIENT =
      """
      SELECT institution, ground, source, since,
             CASE WHEN until < '9999-01-01' THEN until END AS until,
             coalesce(to_jsonb(c) ->> 'opens', '') AS opens
      FROM exchange.care_relationship c
      WHERE patient = :patient AND since < until
      ORDER BY since, institution, ground
      """;

  private final JdbcClient database;

  Grounds(JdbcClient database) {
    this.database = database;
  }

  /** One ground of one institution. */
  record Held(
      String institution,
      Ground ground,
      String source,
      Instant since,
      Optional<Instant> until,
      List<SensitiveClass> opens) {

    boolean holds(Instant at) {
      return !at.isBefore(since) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }
  }

  /** All that anybody has or had to see a patient's record. */
  List<Held> of(String patient) {
    return database
        .sql(OF_PATIENT)
        .param("patient", patient)
        .query((row, number) -> held(row))
        .list();
  }

  private static Held held(ResultSet row) throws SQLException {
    var words = List.of(row.getString("opens").split("[^A-Z]+"));
    return new Held(
        row.getString("institution"),
        Ground.valueOf(row.getString("ground")),
        row.getString("source"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Arrays.stream(SensitiveClass.values()).filter(it -> words.contains(it.name())).toList());
  }
}
