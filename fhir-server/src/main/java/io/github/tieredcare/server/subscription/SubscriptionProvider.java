package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import io.github.tieredcare.server.fhir.OwnResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;

/**
 * Subscriptions over FHIR. They are kept beside HAPI's store: what only goes in, the secrets of an
 * endpoint, is in no version of a record, and what the exchange counts for each changes too often
 * for one.
 */
@Component
class SubscriptionProvider implements OwnResourceProvider {

  private final SubscriptionDesk desk;

  SubscriptionProvider(SubscriptionDesk desk) {
    this.desk = desk;
  }

  @Override
  public Class<Subscription> getResourceType() {
    return Subscription.class;
  }

  @Create
  public MethodOutcome create(@ResourceParam Subscription asked, RequestDetails request) {
    var made = desk.make(asked, request);
    return new MethodOutcome(made.getIdElement(), true).setResource(made);
  }

  @Update
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Subscription asked, RequestDetails request) {
    var changed = desk.change(id, asked, request);
    return new MethodOutcome(changed.getIdElement(), false).setResource(changed);
  }

  @Read
  public Subscription read(@IdParam IdType id, RequestDetails request) {
    return desk.seen(id, request).record();
  }

  /**
   * The caller's own subscriptions; the authority's search finds everybody's.
   *
   * @param status only those of one of these statuses
   */
  @Search
  public List<Subscription> search(
      @OptionalParam(name = Subscription.SP_STATUS) TokenOrListParam status,
      RequestDetails request) {
    return desk.seen(request).stream()
        .map(Kept::record)
        .filter(
            record ->
                status == null
                    || status.getValuesAsQueryTokens().stream()
                        .anyMatch(it -> record.getStatus().toCode().equals(it.getValue())))
        .toList();
  }
}
