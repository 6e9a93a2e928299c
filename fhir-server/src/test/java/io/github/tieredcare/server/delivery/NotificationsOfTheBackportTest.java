package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Received;
import io.github.tieredcare.server.subscription.Subscribing;
import io.github.tieredcare.subscription.Content;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the exchange sends or answers about events is what the Backport's profiles ask, as it
 * went over the wire. The package hl7.fhir.uv.subscriptions-backport.r4 itself is in neither Maven
 * Central nor npm, where the build gets everything from; so its profiles are written down as tables
 * ({@link BackportProfiles}, {@link Payload}), and {@link NotificationShapeTest} shows what these
 * let through and what they do not.
 */
class NotificationsOfTheBackportTest {

  private static final NotificationShape SHAPE = new NotificationShape();

  private final Subscribing subscribing = new Subscribing();
  private final Receiver receiver = new Receiver();
  private String id;

  @AfterEach
  void end() {
    subscribing.now();
    subscribing.end(id);
    receiver.close();
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void whatIsSent(Content content) {
    id = subscribing.made(beating(Subscribing.holding(content.code(), asked())));
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE);
    subscribing.refer();
    await().until(() -> receiver.numbers().contains(1L));
    subscribing.later(Duration.ofMinutes(61));
    await().until(() -> receiver.received().size() == 3);

    assertThat(receiver.received())
        .extracting(Received::type)
        .containsExactly("handshake", "event-notification", "heartbeat");
    assertThat(faults(0, Payload.NO_EVENT)).isEmpty();
    assertThat(faults(1, of(content))).isEmpty();
    assertThat(faults(2, Payload.NO_EVENT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void whatIsRead(Content content) {
    id = subscribing.made(Subscribing.holding(content.code(), asked()));
    subscribing.refer();
    await().until(() -> receiver.numbers().contains(1L));

    assertThat(SHAPE.faults(read("$events"), of(content))).as(read("$events")).isEmpty();
    for (var other : Content.values()) {
      assertThat(SHAPE.faults(read("$events?content=" + other.code()), of(other))).isEmpty();
    }
    assertThat(SHAPE.faults(read("$events?eventsSinceNumber=2"), Payload.NO_EVENT)).isEmpty();
    statusIsOne();
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void whatIsReadInTrouble(Content content) {
    id = subscribing.made(Subscribing.holding(content.code(), asked()));
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE);
    receiver.answers(Answer.of(410));
    subscribing.refer();
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ERROR);

    assertThat(read("$events")).contains("\"error\"");
    assertThat(SHAPE.faults(read("$events"), of(content))).isEmpty();
    assertThat(read("$status")).contains("\"error\"");
    statusIsOne();
  }

  private void statusIsOne() {
    var status = read("$status");
    assertThat(SHAPE.faults(status)).isEmpty();
    assertThat(FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, status))
        .satisfies(
            it ->
                assertThat(
                        it.getEntryFirstRep().getResource().getMeta().hasProfile(Backport.STATUS))
                    .isTrue());
  }

  private List<String> faults(int letter, Payload payload) {
    return SHAPE.faults(receiver.received().get(letter).body(), payload);
  }

  private static Payload of(Content content) {
    return Payload.valueOf(content.name());
  }

  private Subscription asked() {
    return subscribing.asked(receiver.address());
  }

  private static Subscription beating(Subscription asked) {
    asked.getChannel().addExtension(Backport.HEARTBEAT, new UnsignedIntType(3600));
    return asked;
  }

  private String read(String operation) {
    var door = subscribing.sending.door();
    var answer = door.get("Subscription/" + id + "/" + operation, door.token(Sending.SENDER));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
