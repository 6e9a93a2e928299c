package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/** What is put on record of one request, and the wait for it. */
final class Recording {

  private static final String KEY = Recording.class.getName();

  private final AuditTrail trail;
  private final List<Future<?>> lines = new ArrayList<>();
  private RequestDetails understood;
  private boolean granted;

  Recording(AuditTrail trail) {
    this.trail = trail;
  }

  static Recording on(HttpServletRequest request, AuditTrail trail) {
    var recording = new Recording(trail);
    request.setAttribute(KEY, recording);
    return recording;
  }

  static Optional<Recording> of(HttpServletRequest request) {
    return Optional.ofNullable((Recording) request.getAttribute(KEY));
  }

  /** Notes how HAPI understands the request, for a refusal to tell of it. */
  void understand(RequestDetails request) {
    understood = request;
  }

  Optional<RequestDetails> understood() {
    return Optional.ofNullable(understood);
  }

  /** Adds the line of a read before its end is known, which will be that it is shown. */
  void addGranted(Access access) {
    granted = true;
    add(access);
  }

  /** Whether an end has its line already. */
  boolean tells(int status) {
    return granted && status == 200;
  }

  void add(Access access) {
    lines.add(trail.begin(access));
  }

  /** Waits until all that was added stands. */
  void await() {
    trail.await(lines);
  }
}
