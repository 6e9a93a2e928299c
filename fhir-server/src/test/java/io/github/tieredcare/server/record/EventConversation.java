package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.event.Wish;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.repeat.Sending;
import java.util.Map;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** A centre subscribes to what becomes of its referrals, places one and reads of it. */
record EventConversation(Sending sending, Conversation conversation) {

  void take() {
    var wanted = new Wish("referral-submitted", "转诊进展").toRead();
    wanted
        .getCriteriaElement()
        .addExtension(
            Backport.FILTER, new StringType("Task?requester=Organization/" + Sending.SENDER));
    conversation.sends("subscribe", Sending.SENDER, "Subscription", wanted, Map.of());
    var id = conversation.lastId();
    var placed = sending.send("POST", "", Sending.SENDER, sending.referral());
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
    reads("events", "Subscription/" + id + "/$events?eventsSinceNumber=1&wait=30");
    reads("subscription-status", "Subscription/" + id + "/$status");
    wanted.setCriteria(wanted.getCriteria().replace("submitted", "forgotten"));
    conversation.sends("topic-unknown", Sending.SENDER, "Subscription", wanted, Map.of());
    end("Subscription/" + id);
  }

  private void end(String path) {
    var subscription = sending.read(path, Sending.SENDER, Subscription.class);
    subscription.setStatus(SubscriptionStatus.OFF);
    var ended = sending.send("PUT", path, Sending.SENDER, subscription);
    assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
  }

  private void reads(String name, String path) {
    conversation.reads(name, Sending.SENDER, sending.door().token(Sending.SENDER), path);
  }
}
