package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;

/**
 * {@code GET /Subscription/[id]/$events}: reads events by their numbers, as often as one likes.
 *
 * @see <a
 *     href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-events.html">the
 *     Backport's operation</a>
 */
@Component
class EventsOperation implements OperationProvider {

  static final String NAME = "$events";

  private final SubscriptionDesk desk;
  private final ToldEvents events;
  private final WaitingReads waiting;

  EventsOperation(SubscriptionDesk desk, ToldEvents events, WaitingReads waiting) {
    this.desk = desk;
    this.events = events;
    this.waiting = waiting;
  }

  /**
   * Answers the events with some numbers, at most as many as the subscription takes at once.
   *
   * @param id of the caller's own subscription
   * @param since the first number; 1 unless named
   * @param until the last number; the newest unless named
   * @param content what to tell of each, if not what the subscription says; its reader's rights
   *     hold
   * @param wait how many seconds to wait for the first one, 0 to 30, if it is not there yet; by GET
   */
  @Operation(name = NAME, idempotent = true, type = Subscription.class)
  public Bundle events(
      @IdParam IdType id,
      @OperationParam(name = "eventsSinceNumber", max = 1) StringType since,
      @OperationParam(name = "eventsUntilNumber", max = 1) StringType until,
      @OperationParam(name = "content", max = 1) CodeType content,
      @OperationParam(name = "wait", max = 1) IntegerType wait,
      ServletRequestDetails request) {
    var kept = desk.own(id, request);
    refuseWithoutScope(kept, RequestCaller.of(request));
    long from = Asked.number("eventsSinceNumber", since).orElse(1L);
    long to = Asked.number("eventsUntilNumber", until).orElse(Long.MAX_VALUE);
    var asked = Asked.content(content).orElse(kept.terms().content());
    var patience = Asked.wait(wait, request);
    if (!patience.isZero() && waiting.putOff(kept, from, patience, request)) {
      return new Bundle();
    }
    return events.of(kept, from, to, asked, request.getFhirServerBase(), "query-event").bundle();
  }

  /** Whoever reads of records needs the scope to read them all, as its subscriber does. */
  private static void refuseWithoutScope(Kept kept, Caller caller) {
    var kind = kept.terms().focus().orElseThrow();
    var scopes = Scopes.of(caller.scopes());
    if (!scopes.queries(kind, Permission.READ).equals(List.of(ScopeQuery.NONE))) {
      throw DoorRefusal.of(DoorRule.SCOPE_MISSING, scopes.needed(kind, Permission.READ)).toHapi();
    }
  }
}
