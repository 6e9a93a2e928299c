package io.github.tieredcare.server.door.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;

/** Where a request keeps its caller, and who calls when no client does. */
public final class RequestCaller {
  /** The key in {@link RequestDetails#getUserData()} and of the servlet request's attribute. */
  public static final String KEY = Caller.class.getName();

  private RequestCaller() {}

  /** The caller of a request; the exchange itself for its own, and never nobody. */
  public static Caller of(RequestDetails request) {
    if (request != null && request.getUserData().get(KEY) instanceof Caller caller) {
      return caller;
    }
    if (request == null || request instanceof SystemRequestDetails) {
      return Caller.exchange();
    }
    throw DoorRefusal.of(DoorRule.NO_TOKEN).toHapi();
  }
}
