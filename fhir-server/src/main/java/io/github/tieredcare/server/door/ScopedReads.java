package io.github.tieredcare.server.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeMatch;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;

/** A record that does not meet the query of a scope is not there for who has no other scope. */
@Interceptor
final class ScopedReads implements DoorInterceptor {
  private static final Set<RestOperationTypeEnum> READING =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.HISTORY_INSTANCE);

  private final RequestScopes granted;
  private final ScopeMatch match;
  private final DaoRegistry daos;

  ScopedReads(RequestScopes granted, ScopeMatch match, DaoRegistry daos) {
    this.granted = granted;
    this.match = match;
    this.daos = daos;
  }

  /** Also for each reading entry of a bundle, which HAPI handles as a request of its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void decide(RestOperationTypeEnum interaction, RequestDetails request) {
    if (!READING.contains(interaction)) {
      return;
    }
    Scopes scopes = granted.of(request);
    boolean open =
        scopes.queries(request.getResourceName(), Permission.READ).equals(List.of(ScopeQuery.NONE));
    if (!open && !asked(request).allMatch(it -> match.allows(scopes, Permission.READ, it))) {
      throw new ResourceNotFoundException(request.getId());
    }
  }

  /** The record as it is, and as it was in the version that is asked for. */
  private Stream<Resource> asked(RequestDetails request) {
    IIdType id = request.getId();
    return Stream.of(id.toVersionless(), id)
        .distinct()
        .map(one -> daos.getResourceDao(id.getResourceType()).read(one, new SystemRequestDetails()))
        .map(Resource.class::cast);
  }
}
