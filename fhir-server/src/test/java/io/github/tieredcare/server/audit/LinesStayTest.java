package io.github.tieredcare.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.MovableClock;
import io.github.tieredcare.server.RunningExchange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line stays, whichever of the tables it is reached by, also in months made long after. */
class LinesStayTest {

  private static final JdbcClient DATABASE = RunningExchange.get().bean(JdbcClient.class);

  /** Three servers make the months of the year 2031 at once, long after they started. */
  @BeforeAll
  static void makeMonths() {
    var later = new MovableClock();
    later.set(Instant.parse("2031-03-05T00:00:00Z"));
    var servers =
        IntStream.range(0, 3)
            .mapToObj(it -> new Months(DATABASE, (Clock) later))
            .map(it -> CompletableFuture.runAsync(it::prepare))
            .toList();
    assertThatCode(() -> servers.forEach(CompletableFuture::join)).doesNotThrowAnyException();
    assertThat(months()).contains("audit_event_2031_03", "audit_event_2032_03");
    List.of("2031-03-10T00:00:00Z", "2051-01-01T00:00:00Z").forEach(LinesStayTest::addLine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit_event", "audit_event_2031_03", "audit_event_other"})
  void aLineStays(String table) {
    assertThat(count(table)).isPositive();
    for (var change :
        List.of(
            "DELETE FROM exchange.%s",
            "UPDATE exchange.%s SET status = 1", "TRUNCATE exchange.%s")) {
      assertThatThrownBy(() -> DATABASE.sql(change.formatted(table)).update())
          .as(change)
          .hasMessageContaining("only added to");
    }
    assertThat(count(table)).isPositive();
  }

  private static long count(String table) {
    return DATABASE.sql("SELECT count(*) FROM exchange." + table).query(Long.class).single();
  }

  private static List<String> months() {
    return DATABASE
        .sql("SELECT relname FROM pg_inherits JOIN pg_class ON oid = inhrelid")
        .query(String.class)
        .list();
  }

  private static void addLine(String at) {
    DATABASE
        .sql(
            "INSERT INTO exchange.audit_event VALUES (gen_random_uuid(), CAST(:at AS timestamptz),"
                + " '', '', '', '', '', '', 'R', 'read', '', '', '{}', '{}', 200)")
        .param("at", at)
        .update();
  }
}
