package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what a refused request still sends off the wire, so that its sender reads the answer, and
 * cuts the connection of one that does not come to its end.
 */
public final class UnreadBodies extends OncePerRequestFilter {
  /** Beyond this the sender cannot have meant it. */
  private static final long MOST = 256L * 1024 * 1024;

  /** The attribute of a request whose body has been read to its end. */
  static final String READ = UnreadBodies.class.getName() + ".read";

  private final FloodSettings settings;

  public UnreadBodies(FloodSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    // The answer is sent first: the container would replace it if the rest did not come.
    boolean unread = BoundedBody.isIn(request) && request.getAttribute(READ) == null;
    if (unread) {
      response.flushBuffer();
      boolean wasSlow = response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT;
      if (wasSlow || !isDrained(request)) {
        throw new ClientAbortException();
      }
    }
  }

  private boolean isDrained(HttpServletRequest request) {
    Duration time =
        request.getAttribute(RequestCaller.KEY) instanceof Caller
            ? settings.bodyTime()
            : settings.refusedBodyTime();
    try {
      return BodyTime.of(time, System::nanoTime).drain(request.getInputStream(), MOST);
    } catch (IOException senderIsGone) {
      return false;
    }
  }
}
