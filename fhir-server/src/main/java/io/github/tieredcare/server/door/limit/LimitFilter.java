package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads each admitted request within its limits, so that nothing behind the door can be flooded.
 */
public final class LimitFilter extends OncePerRequestFilter {
  private final BoundedBody bounded;
  private final BodyDepth depth;
  private final Refusals refusals;

  public LimitFilter(DoorSettings settings, Refusals refusals) {
    this.bounded = new BoundedBody(Math.toIntExact(settings.maxBody().toBytes()));
    this.depth = new BodyDepth(settings.maxDepth());
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ReadRequest read;
    try {
      byte[] body = bounded.read(request);
      depth.check(body);
      read = new ReadRequest(request, body);
    } catch (DoorRefusal refusal) {
      refusals.write(refusal, response);
      return;
    }
    chain.doFilter(read, response);
  }
}
