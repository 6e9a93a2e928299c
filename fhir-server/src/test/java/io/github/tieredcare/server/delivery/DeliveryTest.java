package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Received;
import io.github.tieredcare.server.subscription.Signed;
import io.github.tieredcare.server.subscription.Subscribing;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an endpoint is sent, whatever it answers. */
class DeliveryTest {

  private final Subscribing subscribing = new Subscribing();
  private final Receiver receiver = new Receiver();
  private String id;

  @AfterEach
  void end() {
    subscribing.now();
    subscribing.end(id);
    receiver.close();
  }

  @Test
  void anEndpointIsGreetedAndThenSentWhatHappens() {
    id = subscribing.made(subscribing.signed(subscribing.asked(receiver.address())));
    activeNow();
    subscribing.refer();
    received(1);

    assertThat(receiver.received())
        .extracting(Received::type)
        .containsExactly("handshake", "event-notification");
    assertThat(receiver.numbers()).containsExactly(1L);
    var event = receiver.received().get(1);
    assertThat(event.foci()).singleElement().asString().startsWith("Task/");
    assertThat(event.header("content-type")).startsWith("application/fhir+json");
    assertThat(event.header("webhook-signature"))
        .isEqualTo(
            Signed.of(event.header("webhook-id"), event.header("webhook-timestamp"), event.body()));
  }

  @Test
  void headersAreSentAndNeverShown() {
    var asked = subscribing.signed(subscribing.asked(receiver.address()));
    asked.getChannel().addHeader("Authorization: Bearer of-the-receiver");
    id = subscribing.made(asked);
    activeNow();

    assertThat(receiver.received().get(0).header("authorization"))
        .isEqualTo("Bearer of-the-receiver");
    for (var path :
        List.of("Subscription/" + id, "Subscription", "Subscription/" + id + "/$status")) {
      var answer =
          subscribing.sending.door().get(path, subscribing.sending.door().token(Sending.SENDER));
      assertThat(answer.body()).contains(id).doesNotContain("of-the-receiver", "whsec_");
    }
    assertThat(
            subscribing.sending.count(
                "SELECT count(*) FROM exchange.subscription WHERE secrets IS NOT NULL AND"
                    + " (record LIKE '%of-the-receiver%' OR encode(secrets, 'escape') LIKE"
                    + " '%of-the-receiver%')"))
        .isZero();
  }

  @Test
  void whoWasAwayForAWeekGetsEverythingInOrder() {
    id = subscribing.made(subscribing.atMost(2, subscribing.asked(receiver.address())));
    activeNow();
    receiver.answers(Answer.of(503));
    for (int each = 0; each < 5; each++) {
      subscribing.refer();
    }
    awaitStatus(SubscriptionStatus.ERROR);
    var seen = receiver.received().size();
    receiver.answers(Answer.of(204));

    subscribing.later(Duration.ofDays(7));

    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE);
    await().until(() -> receiver.numbers().contains(5L));
    var after =
        receiver.received().subList(seen, receiver.received().size()).stream()
            .flatMap(it -> it.numbers().stream())
            .toList();
    assertThat(after).containsExactlyElementsOf(LongStream.rangeClosed(1, 5).boxed().toList());
    assertThat(receiver.received().subList(1, seen))
        .as("the same numbers on every retry")
        .allSatisfy(it -> assertThat(it.numbers()).startsWith(1L));
  }

  @Test
  void whoSaysGoneIsParkedUntilItAsksAgain() {
    id = subscribing.made(subscribing.asked(receiver.address()));
    activeNow();
    receiver.answers(Answer.of(410));
    subscribing.refer();
    awaitStatus(SubscriptionStatus.ERROR);
    assertThat(subscribing.read(id).getError()).contains("410", "of 1 events", "up to number 0");
    int seen = receiver.received().size();

    subscribing.later(Duration.ofDays(3));
    subscribing.refer();
    assertThat(receiver.received()).as("parked").hasSize(seen);

    receiver.answers(Answer.of(200));
    var asked = subscribing.read(id);
    asked.setStatus(SubscriptionStatus.REQUESTED);
    subscribing.sending.send("PUT", "Subscription/" + id, Sending.SENDER, asked);
    await().until(() -> receiver.numbers().contains(2L));
    assertThat(receiver.received().get(seen).type()).isEqualTo("handshake");
    awaitStatus(SubscriptionStatus.ACTIVE);
  }

  @Test
  void halfAnAnswerAnEndlessOneAndARedirectAreNone() {
    try (var elsewhere = new Receiver()) {
      id = subscribing.made(subscribing.asked(receiver.address()));
      activeNow();
      for (var bad :
          List.of(Answer.half(), Answer.endless(), Answer.redirect(elsewhere.address()))) {
        int before = receiver.received().size();
        receiver.answers(bad);
        subscribing.later(Duration.ofHours(1));
        subscribing.refer();
        await().until(() -> receiver.received().size() > before);
        await().until(() -> !subscribing.read(id).getError().isEmpty());
      }
      assertThat(elsewhere.received()).isEmpty();
      receiver.answers(Answer.of(204));
      subscribing.later(Duration.ofHours(1));
      await().until(() -> receiver.numbers().contains(3L));
    }
  }

  @Test
  void aQuietSubscriptionIsSentAHeartbeat() {
    var asked = subscribing.asked(receiver.address());
    asked
        .getChannel()
        .addExtension(
            io.github.tieredcare.profile.Backport.HEARTBEAT,
            new org.hl7.fhir.r4.model.UnsignedIntType(3600));
    id = subscribing.made(asked);
    activeNow();

    subscribing.later(Duration.ofMinutes(59));
    subscribing.later(Duration.ofMinutes(2));

    await().until(() -> receiver.received().size() == 2);
    assertThat(receiver.received().get(1).type()).isEqualTo("heartbeat");
    assertThat(receiver.received().get(1).numbers()).isEmpty();
  }

  @Test
  void anAddressThatIsNotAllowedIsRefused() {
    var endpoints =
        List.of("https://example.org/x", "http://localhost.example.org/x", "ftp://localhost/x");
    for (var endpoint : endpoints) {
      var answer =
          subscribing.sending.send(
              "POST", "Subscription", Sending.SENDER, subscribing.asked(endpoint));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    }
    id = "";
  }

  private void activeNow() {
    awaitStatus(SubscriptionStatus.ACTIVE);
  }

  private void awaitStatus(SubscriptionStatus status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              var now = subscribing.read(id).getStatus();
              if (now != status) {
                subscribing.later(Duration.ofSeconds(30));
              }
              return now == status;
            });
  }

  private void received(long number) {
    await().until(() -> receiver.numbers().contains(number));
  }
}
