package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.repeat.Sending;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events are kept for as long as they are to be, whatever else is removed. */
class KeptEventsTest {

  private static final String SENDER = Sending.SENDER;

  private final Reading reading = new Reading();

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void oneOfTheFutureKeepsNone() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (int each = 0; each < 2; each++) {
      reading.subscribing.refer();
    }
    reading.read(id, SENDER, "?eventsSinceNumber=2&wait=20");
    happened(id, 1, "3000 days");

    reading.subscribing.later(Duration.ofDays(240));

    await().until(() -> removed(id) == 2);
  }

  @Test
  void oneThatAServerWithASlowClockWroteTakesNoneAlong() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (int each = 0; each < 3; each++) {
      reading.subscribing.refer();
    }
    reading.read(id, SENDER, "?eventsSinceNumber=3&wait=20");
    happened(id, 2, "100 days");

    reading.subscribing.later(Duration.ofDays(120));

    await().until(() -> removed(id) > 0);
    reading.subscribing.now();
    assertThat(reading.read(id, SENDER, "").numbers()).containsExactly(2L, 3L);
  }

  /** All that an event is, happened so much later than it was written. */
  private void happened(String subscription, int number, String later) {
    reading
        .sending
        .door()
        .bean(JdbcClient.class)
        .sql(
            """
            UPDATE exchange.event SET at = at + :later::interval
            WHERE (focus, version) IN (
              SELECT e.focus, e.version FROM exchange.notice n JOIN exchange.event e ON e.id = n.event
              WHERE n.subscription = :subscription AND n.number = :number)
            """)
        .param("later", later)
        .param("subscription", subscription)
        .param("number", number)
        .update();
  }

  private long removed(String id) {
    return reading.sending.count(
        "SELECT removed FROM exchange.subscription WHERE id = '" + id + "'");
  }
}
