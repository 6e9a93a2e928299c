package io.github.tieredcare.server.door.scope;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/** Holds each request to its scopes, and what is included in an answer too. */
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
        demands.stream().filter(demand -> !demand.metBy(scopes)).map(ScopeGuard::issue).toList();
    if (!missing.isEmpty()) {
      throw DoorRefusal.of(DoorRule.SCOPE_MISSING, missing);
    }
  }

  /** Takes out what was only included, and of a type that the scopes do not open. */
  public void narrow(Bundle answer, Scopes scopes) {
    answer
        .getEntry()
        .removeIf(
            entry ->
                entry.getSearch().getMode() == SearchEntryMode.INCLUDE
                    && !readable(entry.getResource(), scopes));
    answer.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(Bundle.class::isInstance)
        .forEach(inner -> narrow((Bundle) inner, scopes));
  }

  private static boolean readable(Resource resource, Scopes scopes) {
    return resource == null
        || scopes.allow(resource.fhirType(), Permission.READ)
        || scopes.allow(resource.fhirType(), Permission.SEARCH);
  }

  private static OperationOutcomeIssueComponent issue(Demand demand) {
    OperationOutcomeIssueComponent issue =
        DoorRefusal.issue(DoorRule.SCOPE_MISSING, demand.scope());
    if (!demand.where().isEmpty()) {
      issue.addExpression(demand.where() + ".request");
    }
    return issue;
  }
}
