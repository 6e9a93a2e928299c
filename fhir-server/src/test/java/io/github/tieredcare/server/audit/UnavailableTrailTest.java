package io.github.tieredcare.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be put on record is answered with nothing but that. */
class UnavailableTrailTest {

  private static final String TELLS_WHY = "审计服务不可用，操作已拒绝";
  private static final String AWAY = "ALTER TABLE exchange.audit_event RENAME TO audit_event_away";
  private static final String BACK = "ALTER TABLE exchange.audit_event_away RENAME TO audit_event";

  private final Sending sending = new Sending();
  private final JdbcClient database = sending.door().bean(JdbcClient.class);

  @Test
  void nothingIsShownOrStoredWithoutItsLine() {
    var patient = sending.newPatient().getIdElement().toUnqualifiedVersionless().getValue();
    var draft = sending.draft();
    var bundle = sending.referral();
    var token = sending.door().token("health-commission");
    var sender = sending.door().token(Sending.SENDER);
    var rows = sending.rows();
    var answers = new ArrayList<HttpResponse<String>>();

    database.sql(AWAY).update();
    try {
      answers.add(sending.door().get("Organization/city-hospital", token));
      answers.add(sending.door().get("Condition?patient=" + patient, sender));
      answers.add(sending.door().get("Organization?_count=200", token));
      answers.add(sending.door().get("Patient/nobody", sender));
      answers.add(sending.door().post("ServiceRequest", sender, Sending.text(draft)));
      answers.add(sending.door().post("", sender, Sending.text(bundle)));
    } finally {
      database.sql(BACK).update();
    }

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
              assertThat(answer.body())
                  .contains(TELLS_WHY, "audit-unavailable", "cannot be put on");
            });
    assertThat(sending.rows()).isEqualTo(rows);
    assertThat(sending.door().get("Organization/city-hospital", token).statusCode()).isEqualTo(200);
  }

  @Test
  void aReadDoesNotWaitForeverForAHeldTable() throws SQLException {
    var token = sending.door().token(Sending.SENDER);
    HttpResponse<String> answer;
    try (var holder = held()) {
      answer = sending.door().get("Organization/city-hospital", token);
      holder.rollback();
    }

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains(TELLS_WHY).doesNotContain("Organization");
  }

  /** What found room is stored before the writer ends; what found none failed at once. */
  @Test
  void theWriterTakesNoMoreThanItCanKeepAndEndsWithAllStored() throws Exception {
    var connections = sending.door().bean(AuditConnections.class);
    var writer = new AuditWriter(connections, new AuditSettings(Duration.ofSeconds(5), 3));
    List<CompletableFuture<Void>> lines;
    try (var holder = held()) {
      lines = IntStream.range(0, 9).mapToObj(it -> take(writer)).toList();
      assertThat(lines.stream().filter(Future::isDone).count()).isBetween(2L, 6L);
      holder.rollback();
    }
    writer.destroy();

    assertThat(lines).allMatch(Future::isDone);
    var stored = lines.stream().filter(it -> !it.isCompletedExceptionally()).count();
    assertThat(stored).isBetween(3L, 7L);
    assertThat(sending.count("SELECT count(*) FROM exchange.audit_event WHERE type = 'Kept'"))
        .isEqualTo(stored);
    assertThatThrownBy(() -> take(writer).get()).hasMessageContaining("No room");
  }

  private static CompletableFuture<Void> take(AuditWriter writer) {
    var way = new Access.Way("", "");
    var access =
        new Access(Caller.exchange(), way, 'R', "read", "Kept", "", Set.of(), Set.of(), 200);
    var line = Line.of(access, RunningExchange.get().clock().instant());
    writer.take(line);
    return line.stored();
  }

  private Connection held() throws SQLException {
    var holder = sending.door().bean(DataSource.class).getConnection();
    holder.setAutoCommit(false);
    try (var statement = holder.createStatement()) {
      statement.execute("LOCK TABLE exchange.audit_event IN ACCESS EXCLUSIVE MODE");
    }
    return holder;
  }
}
