package io.github.tieredcare.server.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each refused request: who was refused what and why, and nothing of any patient. */
final class RefusalLog {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

  /** What else stands in an address may be anything, a person's number too. */
  private static final Set<String> TYPES = Set.copyOf(FhirContext.forR4Cached().getResourceTypes());

  private RefusalLog() {}

  static void write(BaseServerResponseException answer, RequestDetails request) {
    write(
        answer,
        String.valueOf(request.getRequestType()),
        request.getResourceName(),
        request.getUserData().get(RequestCaller.KEY));
  }

  static void write(BaseServerResponseException answer, HttpServletRequest request) {
    write(answer, request.getMethod(), null, request.getAttribute(RequestCaller.KEY));
  }

  private static void write(
      BaseServerResponseException answer, String method, String type, Object by) {
    if (answer.getStatusCode() >= 400) {
      LOG.info(
          "Refused {} {} {} {} {}",
          answer.getStatusCode(),
          method,
          TYPES.contains(Objects.toString(type)) ? type : "/",
          codes(answer),
          by instanceof Caller caller ? caller.system() + "@" + caller.institution() : "-");
    }
  }

  private static String codes(BaseServerResponseException answer) {
    return answer.getOperationOutcome() instanceof OperationOutcome outcome
        ? outcome.getIssue().stream()
            .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
            .distinct()
            .collect(Collectors.joining(","))
        : "-";
  }
}
