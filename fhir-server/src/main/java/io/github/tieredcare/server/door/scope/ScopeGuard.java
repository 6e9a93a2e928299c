package io.github.tieredcare.server.door.scope;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Holds each request to its scopes, as far as it tells by its address and its entries. */
public final class ScopeGuard {
  private final RequestDemands requests;

  public ScopeGuard(OperationScopes operations) {
    this.requests = new RequestDemands(operations);
  }

  /** Refuses a request, naming every scope it lacks at its place. */
  public void check(RestOperationTypeEnum interaction, RequestDetails request, Scopes scopes) {
    List<Demand> demands =
        requests
            .of(interaction, request)
            .orElseThrow(() -> DoorRefusal.of(DoorRule.OPERATION_CLOSED, interaction.getCode()));
    List<OperationOutcomeIssueComponent> missing =
        demands.stream()
            .filter(demand -> !demand.metBy(scopes))
            .map(demand -> issue(demand, scopes))
            .toList();
    if (!missing.isEmpty()) {
      throw DoorRefusal.of(DoorRule.SCOPE_MISSING, missing);
    }
  }

  private static OperationOutcomeIssueComponent issue(Demand demand, Scopes scopes) {
    OperationOutcomeIssueComponent issue =
        DoorRefusal.issue(DoorRule.SCOPE_MISSING, demand.missing(scopes));
    if (!demand.where().isEmpty()) {
      issue.addExpression(demand.where() + ".request");
    }
    return issue;
  }
}
