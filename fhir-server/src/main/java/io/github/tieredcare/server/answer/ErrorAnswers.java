package io.github.tieredcare.server.answer;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/** The answer to any failure, in the one shape of all errors. */
public final class ErrorAnswers {

  private ErrorAnswers() {}

  /** The answer to a failed request. */
  public static BaseServerResponseException to(Throwable failure, RequestDetails request) {
    return to(failure, namesVersion(request));
  }

  /** The answer to a failure; {@code ifMatch} tells whether the sender named a version. */
  public static BaseServerResponseException to(Throwable failure, boolean ifMatch) {
    return failure instanceof BaseServerResponseException answer && isAnswer(answer)
        ? answer
        : Translation.of(failure, ifMatch).toAnswer();
  }

  /** Whether it is no error at all, or has its shape already. */
  private static boolean isAnswer(BaseServerResponseException answer) {
    return answer.getStatusCode() < 400
        || answer.getOperationOutcome() instanceof OperationOutcome outcome
            && outcome.getIssueFirstRep().getDetails().hasCoding();
  }

  private static boolean namesVersion(RequestDetails request) {
    return request.getHeader(Constants.HEADER_IF_MATCH) != null
        || request.getResource() instanceof Bundle bundle
            && bundle.getEntry().stream().anyMatch(entry -> entry.getRequest().hasIfMatch());
  }
}
