package io.github.tieredcare.example.event;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How a program waits before it tries again, until it is told that it shall not. */
public class Pause implements AutoCloseable {

  private final CountDownLatch end = new CountDownLatch(1);

  /**
   * Waits so long.
   *
   * @throws InterruptedException if there shall be no other attempt
   */
  public void last(Duration time) throws InterruptedException {
    if (end.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("There is no other attempt");
    }
  }

  /** Whether nothing shall be tried any more. */
  public boolean isClosed() {
    return end.getCount() == 0;
  }

  @Override
  public void close() {
    end.countDown();
  }
}
