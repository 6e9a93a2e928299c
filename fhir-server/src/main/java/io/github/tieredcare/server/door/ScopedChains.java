package io.github.tieredcare.server.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.fhir.AskedBeside;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.List;
import java.util.Set;

/**
 * A search asks by chain or {@code _has} only about kinds that its scopes open wholly: which of the
 * records beside its hits meet the query of a granular scope, no search can say. So does the
 * condition of a write.
 */
@Interceptor
final class ScopedChains implements StorageInterceptor {
  /** After what nobody may ask was refused, and numbers of patients were put aside. */
  private static final int LAST = 100;

  private final RequestScopes granted;
  private final AskedBeside beside;

  ScopedChains(RequestScopes granted, AskedBeside beside) {
    this.granted = granted;
    this.beside = beside;
  }

  @Hook(value = Pointcut.STORAGE_PRESEARCH_REGISTERED, order = LAST)
  public void decide(
      ICachedSearchDetails details, RequestDetails request, SearchParameterMap search) {
    if (RequestCaller.of(request).isExchange()) {
      return;
    }
    var scopes = granted.of(request);
    beside.of(details.getResourceType(), search).values().stream()
        .flatMap(Set::stream)
        .sorted()
        .filter(kind -> !scopes.queries(kind, Permission.SEARCH).equals(List.of(ScopeQuery.NONE)))
        .findFirst()
        .ifPresent(
            kind -> {
              throw DoorRefusal.of(DoorRule.SCOPE_MISSING, scopes.needed(kind, Permission.SEARCH))
                  .toHapi();
            });
  }
}
