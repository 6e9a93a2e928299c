package io.github.tieredcare.server.audit;

import io.github.tieredcare.rule.Caller;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts on record what the exchange sends of its own accord, before it leaves. */
@Component
public class Disclosures {

  private static final String INTERACTION = "operation";
  private static final int SENT = 200;

  private final AuditTrail trail;

  Disclosures(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * Records that a subscriber is sent a notification.
   *
   * @param to in whose name the subscription is
   * @param records the subscription and what is told of, each as {@code Type/id}
   * @param patients the ids of the patients whom that is about
   */
  public void ofNotification(Caller to, Set<String> records, Set<String> patients) {
    var access =
        new Access(
            to,
            new Access.Way("", ""),
            Interaction.action(INTERACTION),
            INTERACTION,
            "Subscription",
            "notification",
            records,
            patients,
            SENT);
    trail.await(List.of(trail.begin(access)));
  }
}
