package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.event.Subscriber;
import io.github.tieredcare.subscription.Terms;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table of subscriptions. */
@Component
class SubscriptionTable {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** As JSON writes control characters that do not begin a new line or place. */
  private static final Pattern CONTROL = Pattern.compile("\\\\(u00[01]|[bf])");

  private static final String ADD =
      """
      INSERT INTO exchange.subscription
        (id, version, changed_at, record, client, institution, patient, purpose, topic, filters,
         endpoint, content, heartbeat, secrets, status, greeted, ends)
      VALUES (:id, 1, :at, :record, :client, :institution, :patient, :purpose, :topic,
              string_to_array(:filters, '&'), :endpoint, :content,
              make_interval(secs => :heartbeat), :secrets, :status, :greeted, :ends)
      """;
  private static final String CHANGE =
      """
      UPDATE exchange.subscription
      SET version = version + 1, changed_at = :at, record = :record, endpoint = :endpoint,
          content = :content, heartbeat = make_interval(secs => :heartbeat), status = :status,
          ends = :ends, failures = 0, fault = '', due = '-infinity',
          greeted = greeted AND :status <> 'requested',
          secrets = CASE WHEN :keep THEN secrets ELSE :secrets END
      WHERE id = :id
      """;
  private static final String RUNNING =
      """
      SELECT count(*) FROM exchange.subscription
      WHERE institution = :institution AND patient = :patient AND status <> 'off' AND ends > :at
        AND id <> :beside
      """;
  private static final String FIND = "SELECT * FROM exchange.subscription WHERE id = :id";
  private static final String OF =
      """
      SELECT * FROM exchange.subscription
      WHERE :all OR institution = :institution AND patient = :patient
      ORDER BY id
      """;

  private final JdbcClient database;
  private final FhirContext fhir;
  private final KeptLines lines;
  private final Clock clock;

  SubscriptionTable(JdbcClient database, FhirContext fhir, KeptLines lines, Clock clock) {
    this.database = database;
    this.fhir = fhir;
    this.lines = lines;
    this.clock = clock;
  }

  void add(Subscription record, Subscriber who, byte[] secrets) {
    written(ADD, record)
        .param("secrets", secrets, Types.BINARY)
        .param("client", who.system())
        .param("institution", who.institution())
        .param("patient", who.patient())
        .param("purpose", who.purpose())
        .param("greeted", new Terms(record).isPlain())
        .param("topic", new Terms(record).subject().orElseThrow())
        .param("filters", String.join("&", new Terms(record).filters()))
        .update();
  }

  /** Changes one; its secrets are kept if it names none and leads where it led before. */
  void change(Subscription record, byte[] secrets, String before) {
    written(CHANGE, record)
        .param("keep", secrets == null && before.equals(new Terms(record).endpoint()))
        .param("secrets", secrets, Types.BINARY)
        .update();
  }

  /** Of those that it locks until the end of the transaction, none is changed by another. */
  Optional<Kept> lock(String id) {
    return find(FIND + " FOR UPDATE", id);
  }

  Optional<Kept> find(String id) {
    return find(FIND, id);
  }

  /** How many of a subscriber have not ended, beside one. */
  int runningBeside(String id, Subscriber who) {
    return database
        .sql(RUNNING)
        .param("beside", id)
        .param("institution", who.institution())
        .param("patient", who.patient())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /** Those of a subscriber, or all. */
  List<Kept> of(Subscriber who, boolean all) {
    return database
        .sql(OF)
        .param("all", all)
        .param("institution", who.institution())
        .param("patient", who.patient())
        .query((line, at) -> lines.kept(line))
        .list();
  }

  private Optional<Kept> find(String query, String id) {
    return database.sql(query).param("id", id).query((line, at) -> lines.kept(line)).optional();
  }

  /** As it is stored; a control character, which XML has no form for, would spoil each answer. */
  private String text(Subscription record) {
    var text = fhir.newJsonParser().encodeResourceToString(record);
    if (CONTROL.matcher(text.replace("\\\\", "")).find()) {
      throw ServerFault.VALUE_NOT_STORABLE.about("");
    }
    return text;
  }

  private StatementSpec written(String statement, Subscription record) {
    var ends = Optional.ofNullable(record.getEnd()).map(Date::toInstant).orElse(NEVER);
    return database
        .sql(statement)
        .param("id", record.getIdElement().getIdPart())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("record", text(record))
        .param("endpoint", new Terms(record).endpoint())
        .param("content", new Terms(record).content().code())
        .param(
            "heartbeat",
            new Terms(record).heartbeat().map(Duration::toSeconds).orElse(null),
            Types.DOUBLE)
        .param("status", record.getStatus().toCode())
        .param("ends", ends.atOffset(ZoneOffset.UTC));
  }
}
