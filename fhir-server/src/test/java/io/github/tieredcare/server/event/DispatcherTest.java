package io.github.tieredcare.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.RunningExchange;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What fails is looked at again with the next bell, and keeps nobody else from looking. */
class DispatcherTest {

  private static final EventSettings SETTINGS =
      new EventSettings(Duration.ofMillis(10), Duration.ofDays(30));

  private final CountDownLatch failures = new CountDownLatch(2);
  private final CountDownLatch others = new CountDownLatch(2);

  @Test
  void anErrorEndsNothing() throws InterruptedException {
    var running = RunningExchange.get();
    var dispatcher =
        new Dispatcher(
            running.bean(Bell.class),
            running.bean(Numbering.class),
            List.of(this::fail, others::countDown),
            SETTINGS);

    dispatcher.begin();

    assertThat(failures.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(others.await(1, TimeUnit.MINUTES)).isTrue();
    dispatcher.destroy();
  }

  private void fail() {
    failures.countDown();
    throw new StackOverflowError();
  }
}
