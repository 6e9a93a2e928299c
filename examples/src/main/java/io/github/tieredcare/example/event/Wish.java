package io.github.tieredcare.example.event;

import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import java.time.Duration;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;

/**
 * What a system wants to be told of.
 *
 * @param topic the topic's code, such as {@code referral-submitted}
 * @param reason what for; it also tells apart the subscriptions of one institution
 */
public record Wish(String topic, String reason) {

  private static final Duration HEARTBEAT = Duration.ofHours(1);

  /** The subscription of who reads events with {@code $events}: it names no endpoint. */
  public Subscription toRead() {
    var wanted = new Subscription().setStatus(SubscriptionStatus.REQUESTED);
    wanted.getMeta().addProfile(TcProfile.SUBSCRIPTION);
    wanted.setReason(reason).setCriteria(Canonical.BASE + "/SubscriptionTopic/" + topic);
    var channel = wanted.getChannel().setType(SubscriptionChannelType.RESTHOOK);
    channel.setPayload("application/fhir+json");
    channel.getPayloadElement().addExtension(Backport.CONTENT, new CodeType("id-only"));
    return wanted;
  }

  /** The subscription of who is sent signed notifications, and a heartbeat when it is quiet. */
  public Subscription toReceive(String endpoint, String secret) {
    var wanted = toRead();
    var channel = wanted.getChannel().setEndpoint(endpoint);
    channel.addExtension(TcExtension.SIGNING_SECRET, new StringType(secret));
    channel.addExtension(Backport.HEARTBEAT, new UnsignedIntType((int) HEARTBEAT.toSeconds()));
    return wanted;
  }
}
