package io.github.tieredcare.server.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeMatch;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** Takes out of an answer what the scopes do not open, whatever brought it there. */
@Interceptor
final class ScopedAnswers implements DoorInterceptor {
  private static final Set<Permission> SEEING = EnumSet.of(Permission.READ, Permission.SEARCH);
  private static final Set<Permission> ANY = EnumSet.allOf(Permission.class);

  private final RequestScopes granted;
  private final ScopeMatch match;

  ScopedAnswers(RequestScopes granted, ScopeMatch match) {
    this.granted = granted;
    this.match = match;
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void narrow(RequestDetails request, ResponseDetails answer, IBaseResource shown) {
    if (shown instanceof Bundle bundle) {
      narrow(bundle, asked(request), granted.of(request));
      hideNumber(bundle, request);
    } else if (request.getRestOperationType() == RestOperationTypeEnum.CREATE
        && answer.getResponseCode() == Constants.STATUS_HTTP_200_OK
        && shown instanceof Resource found
        && !open(found, ANY, granted.of(request))) {
      answer.setResponseResource(isThere());
    }
  }

  /** A history is counted before it is narrowed. */
  private void hideNumber(Bundle bundle, RequestDetails request) {
    if (bundle.getType() == BundleType.HISTORY
        && !granted
            .of(request)
            .queries(request.getResourceName(), Permission.READ)
            .equals(List.of(ScopeQuery.NONE))) {
      bundle.setTotalElement(null);
    }
  }

  /** A page is part of a search, though it may be fetched with another token. */
  private static Set<Permission> asked(RequestDetails request) {
    return switch (request.getRestOperationType()) {
      case GET_PAGE -> EnumSet.of(Permission.SEARCH);
      case HISTORY_INSTANCE -> EnumSet.of(Permission.READ);
      default -> SEEING;
    };
  }

  private void narrow(Bundle bundle, Set<Permission> toMatch, Scopes scopes) {
    bundle.getEntry().removeIf(entry -> isShown(bundle, entry) && !open(entry, toMatch, scopes));
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() instanceof Bundle inner) {
        narrow(inner, SEEING, scopes);
      } else if (isAnswer(bundle) && !open(entry.getResource(), ANY, scopes)) {
        entry.setResource(null);
      }
    }
  }

  private boolean open(BundleEntryComponent entry, Set<Permission> toMatch, Scopes scopes) {
    boolean included = entry.getSearch().getMode() == SearchEntryMode.INCLUDE;
    return open(entry.getResource(), included ? SEEING : toMatch, scopes);
  }

  private boolean open(Resource record, Set<Permission> any, Scopes scopes) {
    return record == null
        || record instanceof OperationOutcome
        || record instanceof Parameters
        || match.allows(scopes, any, record);
  }

  /** A search or a history; what an operation answers with is its own affair. */
  private static boolean isShown(Bundle bundle, BundleEntryComponent entry) {
    return !(entry.getResource() instanceof Bundle)
        && (bundle.getType() == BundleType.SEARCHSET || bundle.getType() == BundleType.HISTORY);
  }

  private static boolean isAnswer(Bundle bundle) {
    return bundle.getType() == BundleType.TRANSACTIONRESPONSE
        || bundle.getType() == BundleType.BATCHRESPONSE;
  }

  private static OperationOutcome isThere() {
    OperationOutcome outcome = new OperationOutcome();
    OperationOutcomeIssueComponent issue = outcome.addIssue();
    issue.setSeverity(IssueSeverity.INFORMATION).setCode(IssueType.INFORMATIONAL);
    issue.getDetails().setText("符合条件的记录已存在，未新建；授权范围不含该记录，故不显示。");
    issue.setDiagnostics(
        "A record that meets the condition is there already; none was made, and the scopes do not"
            + " open it.");
    return outcome;
  }
}
