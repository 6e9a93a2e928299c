package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.server.delivery.Receiver;
import io.github.tieredcare.server.subscription.Signed;
import io.github.tieredcare.server.subscription.Subscribing;
import java.time.Duration;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** A centre has an endpoint that is sent what becomes of its referrals. */
record NotificationConversation(Subscribing subscribing, Conversation conversation) {

  void take() {
    try (var receiver = new Receiver()) {
      var id = subscribing.made(subscribing.signed(subscribing.asked(receiver.address())));
      await().atMost(Duration.ofSeconds(30)).until(() -> isGreeted(id));
      subscribing.refer();
      await().until(() -> receiver.numbers().contains(1L));
      subscribing.end(id);
      var letter = receiver.received().get(1);
      assertThat(letter.header("webhook-signature"))
          .isEqualTo(
              Signed.of(
                  letter.header("webhook-id"), letter.header("webhook-timestamp"), letter.body()));
      conversation.isSent("notification", letter);
    }
  }

  private boolean isGreeted(String id) {
    subscribing.ring();
    return subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE;
  }
}
