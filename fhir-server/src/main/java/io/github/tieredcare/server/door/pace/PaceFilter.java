package io.github.tieredcare.server.door.pace;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends away who asks too often, before anything is done for the request. */
public final class PaceFilter extends OncePerRequestFilter {
  private final Consumer<HttpServletRequest> pace;
  private final Refusals refusals;

  private PaceFilter(Consumer<HttpServletRequest> pace, Refusals refusals) {
    this.pace = pace;
    this.refusals = refusals;
  }

  /** Behind the check of the token: by client system. */
  public static PaceFilter ofClients(Paces paces, Refusals refusals) {
    return new PaceFilter(
        request -> {
          if (request.getAttribute(RequestCaller.KEY) instanceof Caller caller) {
            paces.request(caller);
          }
        },
        refusals);
  }

  /** Before the token endpoint: by address. */
  public static PaceFilter ofAddresses(Paces paces, Refusals refusals) {
    return new PaceFilter(request -> paces.signOn(request.getRemoteAddr()), refusals);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      pace.accept(request);
    } catch (DoorRefusal refusal) {
      refusals.write(refusal, response);
      return;
    }
    chain.doFilter(request, response);
  }
}
