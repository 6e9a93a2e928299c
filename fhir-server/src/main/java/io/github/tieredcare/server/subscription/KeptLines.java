package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.event.Subscriber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Date;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.springframework.stereotype.Component;

/** Reads the lines of the table of subscriptions. */
@Component
public class KeptLines {

  private final FhirContext fhir;

  KeptLines(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The subscription of a line, as its subscriber sees it. */
  public Kept kept(ResultSet line) throws SQLException {
    var record = fhir.newJsonParser().parseResource(Subscription.class, line.getString("record"));
    record.setId(
        new IdType("Subscription", line.getString("id"), String.valueOf(line.getInt("version"))));
    record.setStatus(SubscriptionStatus.fromCode(line.getString("status")));
    var troubles =
        new Troubles(
            line.getString("fault"),
            line.getLong("delivered"),
            line.getLong("numbered"),
            line.getBoolean("paused"),
            line.getLong("removed"),
            line.getLong("undelivered"));
    record.setError(troubles.sentences().isEmpty() ? null : String.join(" ", troubles.sentences()));
    record
        .getMeta()
        .setVersionId(String.valueOf(line.getInt("version")))
        .setLastUpdated(Date.from(line.getObject("changed_at", OffsetDateTime.class).toInstant()));
    var who =
        new Subscriber(
            line.getString("client"),
            line.getString("institution"),
            line.getString("patient"),
            line.getString("purpose"));
    return new Kept(record, who, line.getLong("numbered"), troubles);
  }
}
