package io.github.tieredcare.server.door;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.fhir.Capability;

/** The scopes of a request's caller, as far as the exchange can ask what their queries ask. */
final class RequestScopes {
  /** HAPI keeps the time of a record beside its other parameters. */
  private static final String TIME_OF_RECORD = "_lastUpdated";

  private final Capability capability;

  RequestScopes(Capability capability) {
    this.capability = capability;
  }

  Scopes of(RequestDetails request) {
    return Scopes.of(RequestCaller.of(request).scopes())
        .declared(capability.types(), this::searches);
  }

  private boolean searches(String type, String parameter) {
    return !TIME_OF_RECORD.equals(parameter) && capability.searches(type, parameter);
  }
}
