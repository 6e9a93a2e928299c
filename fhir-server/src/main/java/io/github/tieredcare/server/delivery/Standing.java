package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.endpoint.Reply;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/**
 * How a subscription stands after an attempt.
 *
 * @param status as its subscriber and the operator see it
 * @param failures how often in a row nothing has arrived
 * @param fault why; empty if it has arrived
 * @param due before when nothing is sent; empty: not until somebody says so
 */
record Standing(SubscriptionStatus status, int failures, String fault, Optional<Instant> due) {

  /** After so many attempts in vain it is shown as being in error. It is tried all the same. */
  private static final int SHOWN = 3;

  static Standing after(Reply reply, SubscriptionStatus before, int failures, Instant at) {
    if (reply.taken()) {
      return new Standing(SubscriptionStatus.ACTIVE, 0, "", Optional.of(at));
    }
    int more = failures + 1;
    if (reply.gone()) {
      return new Standing(SubscriptionStatus.ERROR, more, reply.fault(), Optional.empty());
    }
    var status = more >= SHOWN ? SubscriptionStatus.ERROR : before;
    return new Standing(status, more, reply.fault(), Optional.of(at.plus(Backoff.after(more))));
  }
}
