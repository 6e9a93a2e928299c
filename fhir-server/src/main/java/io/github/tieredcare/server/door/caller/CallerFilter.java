package io.github.tieredcare.server.door.caller;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the caller on the request, once its token has been accepted. */
public final class CallerFilter extends OncePerRequestFilter {
  private final Callers callers;
  private final Refusals refusals;

  public CallerFilter(Callers callers, Refusals refusals) {
    this.callers = callers;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken accepted) {
      try {
        request.setAttribute(RequestCaller.KEY, callers.of(accepted.getToken(), request));
      } catch (DoorRefusal refusal) {
        refusals.write(refusal, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
