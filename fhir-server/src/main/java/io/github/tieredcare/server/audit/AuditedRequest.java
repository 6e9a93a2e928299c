package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.server.audit.Access.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that is being answered, as far as the trail tells of it. */
final class AuditedRequest {

  private static final String REQUEST_ID = "X-Request-Id";
  private static final Way OWN = new Way("", "");

  private AuditedRequest() {}

  static Way way(HttpServletRequest request) {
    return new Way(
        request.getRemoteAddr(), Optional.ofNullable(request.getHeader(REQUEST_ID)).orElse(""));
  }

  static Way way(RequestDetails request) {
    return request instanceof ServletRequestDetails over ? way(over.getServletRequest()) : OWN;
  }

  /** The way of the request of this thread; the exchange's own work came by none. */
  static Way current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes over
        ? way(over.getRequest())
        : OWN;
  }
}
