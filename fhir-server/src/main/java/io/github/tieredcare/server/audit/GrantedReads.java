package io.github.tieredcare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Begins the line of a read once it is granted, so that it is committed while the record is read. A
 * patient's record that the caller may read is there and is shown; should the exchange fail all the
 * same, a second line tells of that. A read whose end is open has its line when it has ended.
 */
@Component
@Interceptor
class GrantedReads implements DoorInterceptor {

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Integer.MAX_VALUE)
  public void begin(RestOperationTypeEnum interaction, RequestDetails request) {
    if (interaction == RestOperationTypeEnum.READ
        && request.getClass() == ServletRequestDetails.class
        && Subject.concerns(request.getResourceName())
        && hasNoCondition(request)) {
      Recording.of(((ServletRequestDetails) request).getServletRequest())
          .ifPresent(recording -> recording.addGranted(access(request)));
    }
  }

  private static boolean hasNoCondition(RequestDetails request) {
    return Stream.of(Constants.HEADER_IF_NONE_MATCH, Constants.HEADER_IF_MODIFIED_SINCE)
        .noneMatch(name -> request.getHeader(name) != null);
  }

  /** Whose the record is, the table of subjects knows. */
  private static Access access(RequestDetails request) {
    var type = request.getResourceName();
    return new Access(
        RequestCaller.of(request),
        AuditedRequest.way(request),
        Interaction.action(Interaction.READ),
        Interaction.READ,
        type,
        new Named(type, request.getParameters()).names(),
        Set.of(type + "/" + request.getId().getIdPart()),
        Set.of(),
        200);
  }
}
