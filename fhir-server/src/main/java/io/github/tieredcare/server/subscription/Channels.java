package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.endpoint.AllowedHosts;
import io.github.tieredcare.server.event.Bell;
import io.github.tieredcare.subscription.Terms;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.springframework.stereotype.Component;

/** The channels of subscriptions: where they may lead, and what of them is kept apart. */
@Component
class Channels {

  private final AllowedHosts hosts;
  private final Secrets secrets;
  private final Bell bell;

  Channels(AllowedHosts hosts, Secrets secrets, Bell bell) {
    this.hosts = hosts;
    this.secrets = secrets;
    this.bell = bell;
  }

  /**
   * Admits the channel that is asked for, and takes out of it what is kept apart, sealed; null if
   * that is nothing. An endpoint is greeted before it is sent anything; who reads events by number
   * needs no greeting, and R4 alone knows none.
   *
   * @param before where notifications went; empty if nowhere
   */
  byte[] admit(Subscription asked, String before) {
    asked.setError(null);
    var endpoint = new Terms(asked).endpoint();
    if (!endpoint.isEmpty() && !hosts.allow(endpoint)) {
      throw DoorRefusal.of(DoorRule.ENDPOINT_NOT_ALLOWED, endpoint).toHapi();
    }
    var written = ChannelSecrets.takenOutOf(asked);
    if (!written.isEmpty() && !secrets.canBeKept()) {
      throw DoorRefusal.of(DoorRule.SECRETS_NOT_KEPT).toHapi();
    }
    if (asked.getStatus() != SubscriptionStatus.OFF) {
      standAnew(asked, endpoint, before);
    }
    bell.ringOnceCommitted();
    return secrets.seal(written);
  }

  private static void standAnew(Subscription asked, String endpoint, String before) {
    if (endpoint.isEmpty() || new Terms(asked).isPlain()) {
      asked.setStatus(SubscriptionStatus.ACTIVE);
    } else if (!endpoint.equals(before)) {
      asked.setStatus(SubscriptionStatus.REQUESTED);
    }
  }
}
