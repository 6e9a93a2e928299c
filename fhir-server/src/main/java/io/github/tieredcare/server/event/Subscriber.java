package io.github.tieredcare.server.event;

import io.github.tieredcare.rule.Caller;
import java.util.Optional;
import java.util.Set;

/**
 * In whose name a subscription is given anything: those who had it made.
 *
 * @param system the client id
 * @param institution the id of the institution that it acts for
 * @param patient the id of the resident whose own subscription it is; empty otherwise
 * @param purpose the purpose of use
 */
public record Subscriber(String system, String institution, String patient, String purpose) {

  /** As one who asks. */
  public Caller caller() {
    return new Caller(
        system,
        institution,
        Optional.empty(),
        Set.of(),
        purpose,
        Optional.of(patient).filter(it -> !it.isEmpty()));
  }
}
