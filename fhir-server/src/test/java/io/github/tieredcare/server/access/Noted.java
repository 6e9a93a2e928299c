package io.github.tieredcare.server.access;

import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes who may see records that a test has stored past the rules, as the exchange would. */
public final class Noted {

  private Noted() {}

  public static void all(List<? extends Resource> stored) {
    var exchange = RunningExchange.get();
    var records = exchange.bean(RecordsOnFile.class).records();
    var at = exchange.clock().instant();
    var policy = exchange.bean(Policies.class).standard();
    stored.forEach(
        record ->
            exchange
                .bean(AccessKeeper.class)
                .follow(new Change<>(null, record, Caller.exchange(), at, policy), records));
  }

  /** Shows records to an institution, so that what it may not do with them is told by the rules. */
  public static void shown(List<? extends Resource> stored, String institution) {
    var keys = stored.stream().map(record -> Records.key(Records.to(record))).toList();
    RunningExchange.get()
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO exchange.record_share (source, record, institution, patient, since, until)
            SELECT 'shown', record, :institution, patient, '2000-01-01', '9999-12-31'
            FROM exchange.record_subject WHERE record = ANY(string_to_array(:keys, ' '))
            ON CONFLICT DO NOTHING
            """)
        .param("institution", institution)
        .param("keys", String.join(" ", keys))
        .update();
  }

  /** Takes back what was shown. */
  public static void hidden() {
    RunningExchange.get()
        .bean(JdbcClient.class)
        .sql("DELETE FROM exchange.record_share WHERE source = 'shown'")
        .update();
  }
}
