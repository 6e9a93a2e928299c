package io.github.tieredcare.server.audit.event;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** A search of the trail counts nothing: HAPI would give the entries of one page as the total. */
@Component
@Interceptor
class UncountedEvents implements DoorInterceptor {

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void takeTotalAway(RequestDetails request, ResponseDetails answer) {
    if ("AuditEvent".equals(request.getResourceName())
        && request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        && answer.getResponseResource() instanceof Bundle found) {
      found.setTotalElement(null);
    }
  }
}
