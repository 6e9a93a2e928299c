package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Subscriber;
import io.github.tieredcare.subscription.Terms;
import org.hl7.fhir.r4.model.Subscription;

/**
 * A subscription as it is kept.
 *
 * @param record as its subscriber wrote it, under its id, version and status
 * @param who in whose name it is given anything
 * @param numbered the number of the last event that it was given
 * @param troubles what its subscriber has to know besides
 */
public record Kept(Subscription record, Subscriber who, long numbered, Troubles troubles) {

  /** Its id. */
  public String id() {
    return record.getIdElement().getIdPart();
  }

  /** What its subscriber asks for. */
  public Terms terms() {
    return new Terms(record);
  }
}
