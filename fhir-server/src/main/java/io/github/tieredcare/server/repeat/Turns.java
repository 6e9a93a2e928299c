package io.github.tieredcare.server.repeat;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/**
 * Writes that might make the same record wait for each other before they look for it: the later one
 * then finds what the earlier one has committed.
 */
@Component
class Turns {

  private static final String WAIT =
      """
      SELECT pg_advisory_xact_lock(k)
      FROM (SELECT DISTINCT hashtextextended(key, 0) AS k FROM unnest(?::text[]) AS key ORDER BY 1)
           AS ordered
      """;

  private final IHapiTransactionService transactions;
  private final JdbcTemplate jdbc;

  Turns(IHapiTransactionService transactions, JdbcTemplate jdbc) {
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /** Does the work in one transaction, when nobody else is at work under any of the keys. */
  <A> A take(Collection<String> keys, Function<TransactionStatus, A> work) {
    return transactions
        .withSystemRequest()
        .execute(
            transaction -> {
              jdbc.query(WAIT, row -> {}, (Object) keys.toArray(String[]::new));
              return work.apply(transaction);
            });
  }
}
