package io.github.tieredcare.server.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.RunningExchange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A search of the trail looks into the months that it names, and there by an index. */
class TrailCostTest {

  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final Reader AUTHORITY =
      new Reader(new Caller("a", "a", Optional.empty(), Set.of(), "HOPERAT"), true);

  /** A small table is read whole in any case, and so this asks what could be done with a large. */
  @ParameterizedTest
  @CsvSource({
    "patient, Patient/x, patients",
    "agent, Organization/x, institution",
    "agent, PractitionerRole/x, person",
    "agent, Patient/x, resident",
    "action, R, recorded_at"
  })
  void oneMonthIsSearchedByAnIndex(String name, String value, String column) throws SQLException {
    var search =
        new EventSearch(
            Map.of(
                name,
                new String[] {value},
                "date",
                new String[] {"ge2027-02-01T00:00:00+08:00", "lt2027-02-20"}));

    var plan = plan(search.conditions(AUTHORITY, NOW.plusSeconds(100 * 86_400)));

    assertThat(plan).contains("audit_event_2027_02").contains("(" + column);
    assertThat(plan).doesNotContain("Seq Scan", "2027_01", "2027_03", "audit_event_other");
  }

  private static String plan(Conditions conditions) throws SQLException {
    try (var connection = RunningExchange.get().bean(DataSource.class).getConnection()) {
      var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      jdbc.execute("SET enable_seqscan = off");
      try {
        return String.join(
            "\n",
            jdbc.queryForList(
                "EXPLAIN " + Trail.query(conditions, 21), String.class, conditions.values()));
      } finally {
        jdbc.execute("RESET enable_seqscan");
      }
    }
  }
}
