package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.fhir.OperationProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;

/**
 * {@code GET /Subscription/[id]/$status}: how a subscription stands.
 *
 * @see <a
 *     href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-status.html">the
 *     Backport's operation</a>
 */
@Component
class StatusOperation implements OperationProvider {

  static final String NAME = "$status";

  private final SubscriptionDesk desk;

  StatusOperation(SubscriptionDesk desk) {
    this.desk = desk;
  }

  /**
   * Answers its status and the number of its last event.
   *
   * @param id of a subscription that the caller may see
   */
  @Operation(name = NAME, idempotent = true, type = Subscription.class)
  public Bundle status(@IdParam IdType id, RequestDetails request) {
    var base = request.getFhirServerBase();
    var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(1);
    var status = new Notification(desk.seen(id, request), base, "query-status").status();
    bundle
        .addEntry()
        .setFullUrl(Notification.identity(status))
        .setResource(status)
        .getSearch()
        .setMode(SearchEntryMode.MATCH);
    return bundle;
  }
}
