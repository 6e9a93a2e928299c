package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.OwnResourceProvider;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
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

  /**
   * Makes a subscription. HAPI would overlook a condition here, and a repeated request make a
   * second one; the number of a request, X-Request-Id, makes it once.
   */
  @Create
  public MethodOutcome create(@ResourceParam Subscription asked, RequestDetails request) {
    if (request.getHeader(Constants.HEADER_IF_NONE_EXIST) != null) {
      throw ServerFault.NOT_UNDERSTOOD.about(Constants.HEADER_IF_NONE_EXIST);
    }
    var made = desk.make(asked, request);
    return answer(made, true);
  }

  @Update
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Subscription asked, RequestDetails request) {
    var changed = desk.change(id, asked, request);
    return answer(changed, false);
  }

  @Read
  public Subscription read(@IdParam IdType id, RequestDetails request) {
    return desk.seen(id, request).record();
  }

  /**
   * The caller's own subscriptions; the authority's search finds everybody's.
   *
   * @param id only those with one of these ids
   * @param changed only those that were last changed within this time
   * @param status only those of one of these statuses
   */
  @Search
  public List<Subscription> search(
      @OptionalParam(name = IAnyResource.SP_RES_ID) TokenOrListParam id,
      @OptionalParam(name = Constants.PARAM_LASTUPDATED) DateRangeParam changed,
      @OptionalParam(name = Subscription.SP_STATUS) TokenOrListParam status,
      RequestDetails request) {
    return desk.seen(request).stream()
        .map(Kept::record)
        .filter(record -> isAskedFor(record.getIdElement().getIdPart(), id))
        .filter(record -> isWithin(record.getMeta().getLastUpdated(), changed))
        .filter(record -> isAskedFor(record.getStatus().toCode(), status))
        .toList();
  }

  private static boolean isAskedFor(String value, TokenOrListParam asked) {
    return asked == null || isOneOf(value, asked) != isNegated(asked);
  }

  private static boolean isOneOf(String value, TokenOrListParam asked) {
    return asked.getValuesAsQueryTokens().stream().anyMatch(it -> value.equals(it.getValue()));
  }

  /** Whether those are wanted that are none of them; no other modifier is known here. */
  private static boolean isNegated(TokenOrListParam asked) {
    var first = asked.getValuesAsQueryTokens().get(0);
    if (first.getMissing() != null) {
      throw ServerFault.NOT_UNDERSTOOD.about(":missing");
    }
    var modifier = first.getModifier();
    if (modifier != null && modifier != TokenParamModifier.NOT) {
      throw ServerFault.NOT_UNDERSTOOD.about(modifier.getValue());
    }
    return modifier != null;
  }

  private static boolean isWithin(Date at, DateRangeParam asked) {
    return asked == null
        || (asked.getLowerBoundAsInstant() == null || !at.before(asked.getLowerBoundAsInstant()))
            && (asked.getUpperBoundAsInstant() == null
                || !at.after(asked.getUpperBoundAsInstant()));
  }

  /** Who prefers so is told the outcome in the place of the record. */
  private static MethodOutcome answer(Subscription stored, boolean created) {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.INFORMATION)
        .setCode(IssueType.INFORMATIONAL)
        .setDiagnostics("Stored.")
        .getDetails()
        .setText("已保存。");
    return new MethodOutcome(stored.getIdElement(), created)
        .setResource(stored)
        .setOperationOutcome(outcome);
  }
}
