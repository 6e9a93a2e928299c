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
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A record that the caller may not see is not there. */
@Component
@Interceptor
class ReadGate implements DoorInterceptor {

  private static final Set<RestOperationTypeEnum> READING =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.HISTORY_INSTANCE);

  private final AccessTables tables;
  private final Clock clock;

  ReadGate(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** Also for each reading entry of a bundle, which HAPI handles as a request of its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void decide(RestOperationTypeEnum interaction, RequestDetails request) {
    if (!READING.contains(interaction) || !Subject.concerns(request.getResourceName())) {
      return;
    }
    var record = request.getResourceName() + "/" + request.getId().getIdPart();
    var institution = RequestCaller.of(request).institution();
    if (tables.readable(Set.of(record), institution, clock.instant()).isEmpty()) {
      throw new ResourceNotFoundException(request.getId());
    }
  }
}
