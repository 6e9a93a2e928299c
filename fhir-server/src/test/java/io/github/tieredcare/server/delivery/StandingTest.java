package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hl7.fhir.r4.model.Subscription.SubscriptionStatus.ACTIVE;
import static org.hl7.fhir.r4.model.Subscription.SubscriptionStatus.ERROR;
import static org.hl7.fhir.r4.model.Subscription.SubscriptionStatus.REQUESTED;

import io.github.tieredcare.server.endpoint.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a subscription stands after an attempt. */
class StandingTest {

  private static final Instant AT = Instant.parse("2026-11-16T00:00:00Z");
  private static final Reply TAKEN = new Reply(204, "");
  private static final Reply FAILED = new Reply(500, "HTTP 500");
  private static final Reply GONE = new Reply(410, "HTTP 410");

  @Test
  void whatIsTakenMakesItActiveWhateverWasBefore() {
    for (var before : new Object[][] {{REQUESTED, 0}, {ACTIVE, 2}, {ERROR, 90}}) {
      var after =
          Standing.after(
              TAKEN,
              (org.hl7.fhir.r4.model.Subscription.SubscriptionStatus) before[0],
              (int) before[1],
              AT);
      assertThat(after.status()).isEqualTo(ACTIVE);
      assertThat(after.failures()).isZero();
      assertThat(after.fault()).isEmpty();
    }
  }

  @Test
  void theThirdFailureShowsAndNoneIsTheLast() {
    assertThat(Standing.after(FAILED, ACTIVE, 1, AT).status()).isEqualTo(ACTIVE);
    assertThat(Standing.after(FAILED, ACTIVE, 2, AT).status()).isEqualTo(ERROR);
    assertThat(Standing.after(FAILED, ERROR, 10_000, AT).due())
        .contains(AT.plus(Duration.ofMinutes(10)));
  }

  @Test
  void whoIsGoneWaitsForSomebody() {
    assertThat(Standing.after(GONE, ACTIVE, 0, AT).status()).isEqualTo(ERROR);
    assertThat(Standing.after(GONE, ACTIVE, 0, AT).due()).isEmpty();
  }

  @Test
  void waitsDoubleUpToTenMinutes() {
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(Backoff::after).map(Duration::toSeconds))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 600L, 600L);
  }
}
