package io.github.tieredcare.server.door.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Hand hand = new Hand();
  private final Paces paces = new Paces(new PaceSettings(6, 3, 2), hand);

  /** A clock that a test moves. */
  private static final class Hand implements TimeMeter {
    private long nanos;

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }

    void move(Duration by) {
      nanos += by.toNanos();
    }
  }

  private static Caller caller(String system) {
    return new Caller(system, "somewhere", Optional.empty(), Set.of(), "TREAT");
  }

  @Test
  void isHeldByEachSystemForItself() {
    for (int times = 0; times < 6; times++) {
      paces.request(caller("one"));
    }
    refuses(429, "10", () -> paces.request(caller("one")));
    paces.request(caller("other"));

    hand.move(Duration.ofSeconds(10));
    paces.request(caller("one"));
    refuses(429, "10", () -> paces.request(caller("one")));
  }

  @Test
  void personsOfOneRequestCountOneByOne() {
    paces.persons(caller("one"), 3);

    refuses(429, "20", () -> paces.persons(caller("one"), 1));
  }

  @Test
  void moreAtOnceThanThereEverIsMustWaitForAll() {
    paces.persons(caller("one"), 1_000);

    refuses(429, "60", () -> paces.persons(caller("one"), 1_000));
  }

  @Test
  void neighboursOfOneNetworkShareTheirPace() {
    paces.signOn("2001:db8:1:2::1");
    paces.signOn("2001:db8:1:2::ffff");
    refuses(429, "30", () -> paces.signOn("2001:db8:1:2:a::9"));
    paces.signOn("2001:db8:1:3::1");
    paces.signOn("192.0.2.1");
  }

  private static void refuses(int status, String retryAfter, Runnable asked) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(
            DoorRefusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(status);
              assertThat(refusal.retryAfter()).contains(retryAfter);
            });
  }
}
