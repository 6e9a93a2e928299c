package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.guide.event.EventNumber;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the guide tells of events are those that the server goes by. */
class GuideTellsNumbersTest {

  private static final String SERVER = "io.github.tieredcare.server.";

  @ParameterizedTest
  @CsvSource({
    "LONGEST_WAIT, subscription.Asked, LONGEST_WAIT, 1",
    "WAITING_READS, subscription.WaitingReads, OF_ONE, 1",
    "ALL_WAITING_READS, subscription.WaitingReads, MOST, 1",
    "SUBSCRIPTIONS, subscription.SubscriptionDesk, MOST, 1",
    "FIRST_RETRY, delivery.Backoff, FIRST, 1",
    "LONGEST_RETRY, delivery.Backoff, LONGEST, 60",
    "FAILURES_SHOWN, delivery.Standing, SHOWN, 1",
    "LONGEST_ANSWER, endpoint.StatusAlone, LONGEST, 1024"
  })
  void theNumberIsTheServers(EventNumber told, String type, String constant, int unit)
      throws ReflectiveOperationException {
    var field = Class.forName(SERVER + type).getDeclaredField(constant);
    field.setAccessible(true);
    var value = field.get(null);
    long number = value instanceof Duration time ? time.toSeconds() : ((Number) value).longValue();

    assertThat(told.number() * unit).isEqualTo(number);
  }
}
