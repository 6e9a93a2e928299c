package io.github.tieredcare.server.delivery;

import io.github.tieredcare.example.event.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A program's waiting before it tries again, which is over when a test says so. */
final class Waits extends Pause {

  private final List<Duration> asked = new CopyOnWriteArrayList<>();
  private final Semaphore over = new Semaphore(0);

  @Override
  public void last(Duration time) throws InterruptedException {
    asked.add(time);
    over.acquire();
    super.last(Duration.ZERO);
  }

  /** Lets it try again so many times. */
  Waits over(int times) {
    over.release(times);
    return this;
  }

  /** How long it has wanted to wait, each time. */
  List<Duration> asked() {
    return asked;
  }

  @Override
  public void close() {
    super.close();
    over.release();
  }
}
