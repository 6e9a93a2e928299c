package io.github.tieredcare.server.answer;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import org.springframework.stereotype.Component;

/** Nothing leaves the server as an error but in the one shape, and each leaves one line behind. */
@Component
@Interceptor
class OutgoingErrors implements DoorInterceptor {

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(Throwable failure, RequestDetails request) {
    var answer = ErrorAnswers.to(failure, request);
    RefusalLog.write(answer, request);
    return answer;
  }
}
