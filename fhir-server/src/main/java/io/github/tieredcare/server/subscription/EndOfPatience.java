package io.github.tieredcare.server.subscription;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * What happens when a read has waited long enough, or nobody waits for it any more.
 *
 * @param asked answers it
 * @param left forgets it
 */
record EndOfPatience(Runnable asked, Runnable left) implements AsyncListener {

  @Override
  public void onTimeout(AsyncEvent event) {
    asked.run();
  }

  @Override
  public void onError(AsyncEvent event) {
    left.run();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    left.run();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // A read is put off once.
  }
}
