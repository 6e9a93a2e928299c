package io.github.tieredcare.server.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells requests by the path that the container itself goes by, whichever servlet serves it. */
public final class Address {
  private Address() {}

  /** Exactly one of these paths. */
  public static RequestMatcher at(String... paths) {
    return request -> Set.of(paths).contains(path(request));
  }

  /** This path and all below it. */
  public static RequestMatcher below(String root) {
    return request -> path(request).equals(root) || path(request).startsWith(root + "/");
  }

  /** Reading one of these addresses. */
  static RequestMatcher reading(RequestMatcher addresses) {
    return request -> "GET".equals(request.getMethod()) && addresses.matches(request);
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null
        ? request.getServletPath()
        : request.getServletPath() + request.getPathInfo();
  }
}
