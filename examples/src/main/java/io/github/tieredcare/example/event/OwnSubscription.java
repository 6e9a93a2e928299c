package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/**
 * A subscription that is made once and found again after every restart, by its reason.
 *
 * @param system in whose name it is made
 * @param topic the address of its topic
 * @param reason by which it is found again
 */
public record OwnSubscription(HospitalSystem system, String topic, String reason) {

  /** The id of the one that is read by number. */
  public String toRead() {
    return found(asked());
  }

  /** The id of the one that is sent to an endpoint, with a secret that signs what is sent. */
  public String toReceive(String endpoint, String secret) {
    var asked = asked();
    asked.getChannel().setEndpoint(endpoint);
    asked.getChannel().addExtension(TcExtension.SIGNING_SECRET, new StringType(secret));
    return found(asked);
  }

  private String found(Subscription asked) {
    return system.find(Subscription.class, "Subscription").stream()
        .filter(it -> it.getStatus() != SubscriptionStatus.OFF)
        .filter(it -> topic.equals(it.getCriteria()) && reason.equals(it.getReason()))
        .findFirst()
        .orElseGet(() -> system.create(asked))
        .getIdElement()
        .getIdPart();
  }

  private Subscription asked() {
    var asked = new Subscription().setStatus(SubscriptionStatus.REQUESTED);
    asked.getMeta().addProfile(TcProfile.SUBSCRIPTION);
    asked.setReason(reason).setCriteria(topic);
    var channel = asked.getChannel().setType(SubscriptionChannelType.RESTHOOK);
    channel.setPayload("application/fhir+json");
    channel.getPayloadElement().addExtension(Backport.CONTENT, new CodeType("id-only"));
    return asked;
  }
}
