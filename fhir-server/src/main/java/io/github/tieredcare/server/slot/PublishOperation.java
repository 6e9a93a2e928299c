package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;

/**
 * {@code POST /Schedule/$publish}: a hospital publishes all sessions of some days, with their
 * slots.
 */
@Component
class PublishOperation implements OperationProvider {

  static final String NAME = "$publish";

  private final PublicationDesk desk;

  PublishOperation(PublicationDesk desk) {
    this.desk = desk;
  }

  /**
   * Publishes, or publishes anew what nobody has booked yet; the same again changes nothing.
   *
   * @param publication a collection of Schedules and their Slots, 10,000 entries at most
   */
  @Operation(name = NAME, type = Schedule.class)
  public Parameters publish(@ResourceParam Bundle publication, RequestDetails request) {
    return desk.publish(publication, request);
  }
}
