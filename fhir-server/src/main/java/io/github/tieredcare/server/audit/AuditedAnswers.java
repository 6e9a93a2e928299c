package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.server.answer.ErrorResponse;
import io.github.tieredcare.server.audit.HeldAnswer.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no answer leave before it is on record, and puts each refusal on record, whoever refused and
 * whatever is rolled back.
 */
final class AuditedAnswers extends OncePerRequestFilter {

  private static final int NOT_MODIFIED = 304;

  private final AuditTrail trail;
  private final ErrorResponse errors;

  AuditedAnswers(AuditTrail trail, ErrorResponse errors) {
    this.trail = trail;
    this.errors = errors;
  }

  /** A read that was put off is answered when it is carried out anew. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var recording = Recording.on(request, trail);
    var held = new HeldAnswer(response, status -> release(request, recording, status));
    chain.doFilter(request, held);
    held.finish();
  }

  private Optional<Refused> release(HttpServletRequest request, Recording recording, int status) {
    if (status >= 400 || status == NOT_MODIFIED) {
      recording.add(new UnshownRequest(request, recording.understood()).answered(status));
    }
    try {
      recording.await();
      return Optional.empty();
    } catch (BaseServerResponseException unavailable) {
      return Optional.of(new Refused(unavailable.getStatusCode(), errors.body(unavailable)));
    }
  }
}
