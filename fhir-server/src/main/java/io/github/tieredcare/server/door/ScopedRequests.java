package io.github.tieredcare.server.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.limit.QueryLimits;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.scope.ScopeGuard;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** Hands the caller on to HAPI, and lets no request pass that its scopes do not cover. */
@Interceptor
public final class ScopedRequests implements DoorInterceptor {
  private final ClosedOperations closed;
  private final ScopeGuard guard;
  private final BundleLimits bundles;
  private final RequestScopes granted;

  ScopedRequests(AllowedOperations allowed, BundleLimits bundles, RequestScopes granted) {
    this.closed = new ClosedOperations(allowed);
    this.guard = new ScopeGuard(allowed);
    this.bundles = bundles;
    this.granted = granted;
  }

  /** Before HAPI looks for a method, so that a closed operation is refused whether it has one. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void admit(RequestDetails request, HttpServletRequest carrier) {
    if (carrier.getAttribute(RequestCaller.KEY) instanceof Caller caller) {
      request.getUserData().put(RequestCaller.KEY, caller);
    }
    translated(() -> closed.check(request));
  }

  /** Before the body is parsed, for what needs no more than the address to judge. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void checkAddress(RequestDetails request) {
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (interaction != RestOperationTypeEnum.TRANSACTION) {
      check(interaction, request);
    }
  }

  /** Also for each reading entry of a bundle, which HAPI handles as a request of its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void check(RestOperationTypeEnum interaction, RequestDetails request) {
    if (interaction == RestOperationTypeEnum.METADATA) {
      return;
    }
    Scopes scopes = granted.of(request);
    translated(
        () -> {
          closed.check(request);
          var bundle = requests(interaction, request);
          bundle.ifPresent(
              it -> {
                bundles.checkNumber(it);
                QueryLimits.check(it);
                closed.check(it);
              });
          guard.check(interaction, request, scopes);
          bundle.ifPresent(it -> bundles.checkEntries(it, request.getFhirServerBase()));
        });
  }

  /** The bundle whose entries are requests: to an operation a bundle is only what it is given. */
  private static Optional<Bundle> requests(
      RestOperationTypeEnum interaction, RequestDetails request) {
    return interaction == RestOperationTypeEnum.EXTENDED_OPERATION_TYPE
        ? Optional.empty()
        : Optional.ofNullable(request.getResource())
            .filter(Bundle.class::isInstance)
            .map(Bundle.class::cast);
  }

  private static void translated(Runnable check) {
    try {
      check.run();
    } catch (DoorRefusal refusal) {
      throw refusal.toHapi();
    }
  }
}
