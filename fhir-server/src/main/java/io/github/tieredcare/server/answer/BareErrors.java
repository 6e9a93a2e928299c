package io.github.tieredcare.server.answer;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The answer to what never reaches the exchange, such as an address that is none: the one shape of
 * all errors in the place of the container's page. Tomcat makes it by its class name.
 */
public final class BareErrors extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType("application/fhir+json;charset=UTF-8");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(body().getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      getContainer().getLogger().debug("Nobody to answer", gone);
    }
  }

  private static String body() {
    var outcome = Diagnosis.of(ServerFault.NOT_UNDERSTOOD, "HTTP").outcome();
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(outcome);
  }
}
