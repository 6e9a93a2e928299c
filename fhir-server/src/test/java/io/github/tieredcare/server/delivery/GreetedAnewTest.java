package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Reading;
import java.time.Duration;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens before an endpoint has taken its greeting is sent to it afterwards. */
class GreetedAnewTest {

  private static final String SENDER = Sending.SENDER;

  private final Reading reading = new Reading();
  private final Receiver receiver = new Receiver();

  @AfterEach
  void end() {
    reading.close();
    receiver.close();
  }

  @Test
  void whoAsksAgainMissesNothingMeanwhile() {
    var id = reading.made(reading.subscribing.asked(receiver.address()), SENDER);
    await().until(() -> status(id) == SubscriptionStatus.ACTIVE);
    receiver.answers(Answer.of(503));
    var again = reading.subscribing.read(id).setStatus(SubscriptionStatus.REQUESTED);
    var put = reading.sending.send("PUT", "Subscription/" + id, SENDER, again);
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

    happensUnderTheEyesOfAnother();

    isSentOnceItAnswers();
  }

  @Test
  void whoAsksForTheFirstTimeMissesNothingEither() {
    receiver.answers(Answer.of(503));
    var id = reading.made(reading.subscribing.asked(receiver.address()), SENDER);
    await().until(() -> !receiver.received().isEmpty());
    assertThat(status(id)).isEqualTo(SubscriptionStatus.REQUESTED);

    happensUnderTheEyesOfAnother();

    isSentOnceItAnswers();
  }

  private void happensUnderTheEyesOfAnother() {
    var other = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    reading.subscribing.refer();
    assertThat(reading.read(other, SENDER, "?wait=20").numbers()).containsExactly(1L);
  }

  private void isSentOnceItAnswers() {
    receiver.answers(Answer.of(204));
    reading.subscribing.later(Duration.ofMinutes(1));
    await().untilAsserted(() -> assertThat(receiver.numbers()).containsExactly(1L));
  }

  private SubscriptionStatus status(String id) {
    return reading.subscribing.read(id).getStatus();
  }
}
