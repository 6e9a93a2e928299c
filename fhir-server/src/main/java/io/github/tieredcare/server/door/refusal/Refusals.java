package io.github.tieredcare.server.door.refusal;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** Answers a request that never reaches HAPI with an OperationOutcome. */
public final class Refusals {
  private final FhirContext fhir;

  public Refusals(FhirContext fhir) {
    this.fhir = fhir;
  }

  public void write(DoorRefusal refusal, HttpServletResponse response) throws IOException {
    response.setStatus(refusal.status());
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    refusal.retryAfter().ifPresent(seconds -> response.setHeader(DoorRefusal.RETRY_AFTER, seconds));
    String body = fhir.newJsonParser().encodeResourceToString(refusal.outcome());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
