package io.github.tieredcare.server.access;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Notes who may see records that a test has stored past the rules, as the exchange would. */
public final class Noted {

  private Noted() {}

  public static void all(List<? extends Resource> stored) {
    var exchange = RunningExchange.get();
    var records = exchange.bean(RecordsOnFile.class).records();
    var at = exchange.clock().instant();
    stored.forEach(
        record ->
            exchange
                .bean(AccessKeeper.class)
                .follow(new Change<>(null, record, Caller.exchange(), at, null), records));
  }
}
