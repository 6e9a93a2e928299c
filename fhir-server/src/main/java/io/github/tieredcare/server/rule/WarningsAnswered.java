package io.github.tieredcare.server.rule;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/**
 * Tells warnings to who asks for them with <a href="https://hl7.org/fhir/R4/http.html#ops">{@code
 * Prefer: return=OperationOutcome}</a>.
 */
@Component
@Interceptor
class WarningsAnswered implements DoorInterceptor {

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void tell(RequestDetails request, IBaseResource answer) {
    if (answer instanceof OperationOutcome outcome) {
      Judgement.warningsOf(request).forEach(outcome::addIssue);
    }
  }
}
