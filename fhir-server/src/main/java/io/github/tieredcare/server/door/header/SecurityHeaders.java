package io.github.tieredcare.server.door.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says on every answer, whoever writes it, that a browser may run nothing of it, show it in no
 * frame and keep nothing of any patient. No header opens the server to pages of other origins.
 */
final class SecurityHeaders extends OncePerRequestFilter {
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The guide has one style sheet, drawings in its pages, and nothing else. */
  private static final String OWN_STYLE =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

  private final RequestMatcher guide;
  private final boolean behindTls;

  SecurityHeaders(RequestMatcher guide, boolean behindTls) {
    this.guide = guide;
    this.behindTls = behindTls;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isGuide = guide.matches(request);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", isGuide ? OWN_STYLE : NOTHING);
    response.setHeader(HttpHeaders.CACHE_CONTROL, isGuide ? "no-cache" : "no-store");
    if (behindTls || request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    chain.doFilter(request, response);
  }
}
