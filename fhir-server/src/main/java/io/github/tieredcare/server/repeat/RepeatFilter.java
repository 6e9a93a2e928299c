package io.github.tieredcare.server.repeat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ErrorResponse;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Carries out a write that may be sent twice in one transaction with the proof that it was. */
final class RepeatFilter extends OncePerRequestFilter {

  static final String REQUEST_ID = "X-Request-Id";

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final OnceOnly once;
  private final ErrorResponse errors;

  RepeatFilter(OnceOnly once, ErrorResponse errors) {
    this.once = once;
    this.errors = errors;
  }

  /** Only a write that names itself, or the condition under which it stands, is told again. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean writes =
        WRITES.contains(request.getMethod()) && !request.getRequestURI().endsWith("/_search");
    boolean told = request.getHeader(REQUEST_ID) != null || Conditions.of(request).isPresent();
    return !writes || !told || !(request.getAttribute(RequestCaller.KEY) instanceof Caller);
  }

  /** The answer is held back until its transaction is committed. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    try {
      once.carryOut(request, answer, () -> chain.doFilter(request, answer));
    } catch (RuntimeException failure) {
      errors.write(failure, request, answer);
    }
    answer.copyBodyToResponse();
  }
}
