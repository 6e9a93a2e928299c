package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A record that the caller may not see is not there, neither to be read nor to be changed; what a
 * change says is for others to judge, afterwards.
 */
@Component
@Interceptor
class ReadGate implements DoorInterceptor {

  private static final Set<RestOperationTypeEnum> NAMING_A_RECORD =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE);

  private final Sight sight;

  ReadGate(Sight sight) {
    this.sight = sight;
  }

  /** Also for each reading entry of a bundle, which HAPI handles as a request of its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void decide(RestOperationTypeEnum interaction, RequestDetails request) {
    if (!NAMING_A_RECORD.contains(interaction)
        || request.getId() == null
        || !Subject.concerns(request.getResourceName())) {
      return;
    }
    var record = request.getResourceName() + "/" + request.getId().getIdPart();
    var seen = sight.of(Set.of(record), RequestCaller.of(request));
    if (!seen.shows(record)) {
      throw new ResourceNotFoundException(request.getId());
    }
    Parts.note(seen, request);
  }
}
