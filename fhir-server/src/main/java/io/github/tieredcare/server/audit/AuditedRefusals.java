package io.github.tieredcare.server.audit;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts each refused request on record, whoever refused it and whatever is rolled back. */
final class AuditedRefusals extends OncePerRequestFilter {

  private static final Caller UNKNOWN = new Caller("", "", Optional.empty(), Set.of(), "");
  private static final Pattern ADDRESS =
      Pattern.compile("^/(?:fhir/)?([A-Za-z0-9]*)(?:/([A-Za-z0-9.-]{1,64}))?.*$");
  private static final Map<String, Character> ACTIONS =
      Map.of("GET", 'R', "HEAD", 'R', "POST", 'C', "PUT", 'U', "PATCH", 'U', "DELETE", 'D');

  private final AuditTrail trail;

  AuditedRefusals(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Watched(request, response));
  }

  /** The line is written when the status is set, and so before the answer leaves. */
  private final class Watched extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private boolean recorded;

    Watched(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void setStatus(int status) {
      record(status);
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      record(status);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      record(status);
      super.sendError(status, message);
    }

    private void record(int status) {
      if (status >= 400 && !recorded) {
        recorded = true;
        trail.addNow(access(request, status));
      }
    }
  }

  private static Access access(HttpServletRequest request, int status) {
    Matcher address = ADDRESS.matcher(request.getRequestURI());
    String type = address.matches() ? address.group(1) : "";
    String id = address.matches() ? address.group(2) : null;
    return new Access(
        request.getAttribute(RequestCaller.KEY) instanceof Caller caller ? caller : UNKNOWN,
        AuditedRequest.way(request),
        ACTIONS.getOrDefault(request.getMethod(), 'E'),
        "refused",
        type,
        "",
        id == null ? Set.of() : Set.of(type + "/" + id),
        Set.of(),
        status);
  }
}
