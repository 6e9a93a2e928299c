package io.github.tieredcare.server.door.pace;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * Counts the persons whom a request names by number, so that nobody tries out numbers: {@code
 * $match} says who is known, and so does registering, which joins a known person.
 */
@Interceptor
public final class PersonLookUps implements DoorInterceptor {
  private static final String PERSON = "Patient";
  private static final String MATCH = "$match";

  private final Paces paces;

  public PersonLookUps(Paces paces) {
    this.paces = paces;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void count(RestOperationTypeEnum interaction, RequestDetails request) {
    int persons = persons(interaction, request);
    if (persons > 0) {
      try {
        paces.persons(RequestCaller.of(request), persons);
      } catch (DoorRefusal refusal) {
        throw refusal.toHapi();
      }
    }
  }

  private static int persons(RestOperationTypeEnum interaction, RequestDetails request) {
    if (interaction == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle bundle) {
      return (int) bundle.getEntry().stream().filter(PersonLookUps::namesPerson).count();
    }
    boolean looksUp =
        interaction == RestOperationTypeEnum.CREATE || MATCH.equals(request.getOperation());
    return looksUp && PERSON.equals(request.getResourceName()) ? 1 : 0;
  }

  private static boolean namesPerson(BundleEntryComponent entry) {
    var request = entry.getRequest();
    var url = request.getUrl() == null ? "" : request.getUrl();
    boolean registers = entry.hasResource() && PERSON.equals(entry.getResource().fhirType());
    boolean asks = url.contains(PERSON + "?") || url.contains(MATCH) || request.hasIfNoneExist();
    return registers && request.hasMethod() || asks;
  }
}
