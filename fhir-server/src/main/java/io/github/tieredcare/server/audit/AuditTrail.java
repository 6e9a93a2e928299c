package io.github.tieredcare.server.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds lines to the trail: a write's in its own transaction, so that both stand or neither; a
 * read's and a refusal's at once, over connections kept for nothing else, so that they stand
 * whatever becomes of the request's transaction.
 */
@Component
class AuditTrail {

  private static final String ADD =
      """
      INSERT INTO exchange.audit_event
      VALUES (:id, :at, :client, :institution, :person, :purpose, :address, :requestId, :action,
              :interaction, :type, :parameters, string_to_array(:records, ' '),
              string_to_array(:patients, ' '), :status)
      """;

  private final JdbcClient transactions;
  private final JdbcClient ownConnections;
  private final Clock clock;

  AuditTrail(JdbcClient transactions, AuditConnections ownConnections, Clock clock) {
    this.transactions = transactions;
    this.ownConnections = JdbcClient.create(ownConnections.pool());
    this.clock = clock;
  }

  /** Adds a line that stands at once; what is recorded must not go on if this fails. */
  void addNow(Access access) {
    add(access, ownConnections);
  }

  /** Adds a line that stands if the transaction does. */
  void addWithTransaction(Access access) {
    add(access, transactions);
  }

  private void add(Access access, JdbcClient database) {
    database
        .sql(ADD)
        .param("id", UUID.randomUUID())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("client", access.caller().system())
        .param("institution", access.caller().institution())
        .param("person", access.caller().practitionerRole().orElse(""))
        .param("purpose", access.caller().purpose())
        .param("address", access.way().address())
        .param("requestId", access.way().requestId())
        .param("action", String.valueOf(access.action()))
        .param("interaction", access.interaction())
        .param("type", access.type())
        .param("parameters", access.parameters())
        .param("records", joined(access.records()))
        .param("patients", joined(access.patients()))
        .param("status", access.status())
        .update();
  }

  private static String joined(Set<String> values) {
    return String.join(" ", values);
  }
}
