package io.github.tieredcare.server.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The answer to a failure outside HAPI, such as that of a commit. */
@Component
public class ErrorResponse {

  private final FhirContext fhir;

  ErrorResponse(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Replaces whatever was about to be answered. */
  public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = ErrorAnswers.to(failure, request.getHeader(Constants.HEADER_IF_MATCH) != null);
    var body = body(answer);
    RefusalLog.write(answer, request);
    response.resetBuffer();
    response.setStatus(answer.getStatusCode());
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of an answer to a failure. */
  public String body(BaseServerResponseException answer) {
    return fhir.newJsonParser().encodeResourceToString(answer.getOperationOutcome());
  }
}
