package io.github.tieredcare.server.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeMatch;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** A write meets the query of its scope before and after, whatever path it came by. */
@Interceptor
final class ScopedWrites implements StorageInterceptor {
  private final RequestScopes granted;
  private final ScopeMatch match;

  ScopedWrites(RequestScopes granted, ScopeMatch match) {
    this.granted = granted;
    this.match = match;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource after, RequestDetails request) {
    check(Permission.CREATE, request, after);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    check(Permission.UPDATE, request, before, after);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource before, RequestDetails request) {
    check(Permission.DELETE, request, before);
  }

  private void check(Permission permission, RequestDetails request, IBaseResource... states) {
    if (RequestCaller.of(request).isExchange()) {
      return;
    }
    Scopes scopes = granted.of(request);
    for (IBaseResource state : states) {
      if (!match.allows(scopes, permission, (Resource) state)) {
        String type = state.fhirType();
        throw DoorRefusal.of(DoorRule.SCOPE_MISSING, scopes.needed(type, permission)).toHapi();
      }
    }
  }
}
