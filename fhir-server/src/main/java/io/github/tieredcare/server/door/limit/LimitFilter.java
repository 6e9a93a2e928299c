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
  private static final String PUBLICATION = "/Schedule/$publish";

  private final BoundedBody bounded;
  private final BodyDepth depth;
  private final BodyDepth depthOfPublication;
  private final BodyRoom room;
  private final FloodSettings flood;
  private final Refusals refusals;

  public LimitFilter(DoorSettings settings, FloodSettings flood, Refusals refusals) {
    this.bounded = new BoundedBody(Math.toIntExact(settings.maxBody().toBytes()));
    this.depth = new BodyDepth(() -> ElementCount.ofAny(settings.maxDepth(), flood));
    this.depthOfPublication =
        new BodyDepth(() -> ElementCount.ofPublication(settings.maxDepth(), flood));
    this.room = new BodyRoom(flood);
    this.flood = flood;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (BodyRoom.Share share = room.share()) {
      ReadRequest read;
      try {
        read = read(request, share);
      } catch (DoorRefusal refusal) {
        refusals.write(refusal, response);
        return;
      }
      chain.doFilter(read, response);
    }
  }

  private ReadRequest read(HttpServletRequest request, BodyRoom.Share share) throws IOException {
    byte[] body = bounded.read(request, share, BodyTime.of(flood.bodyTime(), System::nanoTime));
    request.setAttribute(UnreadBodies.READ, true);
    depthOf(request).check(body);
    ReadRequest read = new ReadRequest(request, body);
    QueryLimits.check(read.getParameterMap());
    return read;
  }

  private BodyDepth depthOf(HttpServletRequest request) {
    return request.getRequestURI().endsWith(PUBLICATION) ? depthOfPublication : depth;
  }
}
