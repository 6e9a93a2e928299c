package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Woken;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Reads that wait for an event. A waiting read holds a thread, so only some may wait at once. */
@Component
class WaitingReads implements Woken {

  private static final int MOST = 100;

  private final NoticeTable notices;
  private final Semaphore places = new Semaphore(MOST);
  private final Object woken = new Object();
  private long looks;

  WaitingReads(NoticeTable notices) {
    this.notices = notices;
  }

  /** Waits until a subscription has been given a number; at once where no place is free. */
  void until(String subscription, long number, Duration patience) {
    if (!places.tryAcquire()) {
      return;
    }
    try {
      long end = System.nanoTime() + patience.toNanos();
      long seen = looks();
      while (notices.numbered(subscription) < number && await(seen, end)) {
        seen = looks();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  @Override
  public void look() {
    synchronized (woken) {
      looks++;
      woken.notifyAll();
    }
  }

  private long looks() {
    synchronized (woken) {
      return looks;
    }
  }

  /** Waits for a look after those that were seen; tells whether there was one in time. */
  private boolean await(long seen, long end) throws InterruptedException {
    synchronized (woken) {
      while (looks == seen) {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          return false;
        }
        woken.wait(left);
      }
      return true;
    }
  }
}
