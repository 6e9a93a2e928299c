package io.github.tieredcare.server.repeat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.scope.Scopes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * A write that its sender named, so that it may send it again.
 *
 * @param digest of what is written, and by which person
 * @param scopes what its sender is allowed now
 */
record NamedRequest(RequestKey key, byte[] digest, Scopes scopes) {
  static Optional<NamedRequest> of(HttpServletRequest request) throws IOException {
    var id = request.getHeader(RepeatFilter.REQUEST_ID);
    if (id == null) {
      return Optional.empty();
    }
    var caller = (Caller) request.getAttribute(RequestCaller.KEY);
    return Optional.of(
        new NamedRequest(
            RequestKey.of(caller, id),
            RequestDigest.of(request, person(caller)),
            Scopes.of(caller.scopes())));
  }

  /** Residents share their portal's system, and none is given another one's answer. */
  private static String person(Caller caller) {
    return caller.patient().map(id -> "Patient/" + id).or(caller::practitionerRole).orElse("");
  }
}
