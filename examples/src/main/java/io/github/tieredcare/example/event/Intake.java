package io.github.tieredcare.example.event;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Takes in the notifications of one subscription: what is new goes to the inbox at once and to work
 * afterwards, what is missing is fetched.
 */
final class Intake implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Feed feed;
  private final Inbox inbox;
  private final Attendant attendant;
  private final ExecutorService worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Intake::thread,
          new ThreadPoolExecutor.DiscardPolicy());

  /** An intake that goes on where it was. */
  Intake(Feed feed, Work work) {
    this.feed = feed;
    this.inbox = new Inbox(work.folder().resolve(feed.subscription() + ".inbox"));
    this.attendant = new Attendant(feed.subscription(), ".done", work);
    pass(inbox.found(attendant.done() + 1));
  }

  /** Takes a notification in; when it returns, every event up to it is safe. */
  synchronized void take(Notification notification) {
    var events = notification.events();
    boolean gap = !events.isEmpty() && events.get(0).number() > inbox.last() + 1;
    boolean behind = events.isEmpty() && notification.count() > inbox.last();
    if (gap || behind) {
      catchUp();
    }
    pass(inbox.add(events));
  }

  /** Fetches everything that is not in the inbox yet. */
  synchronized void catchUp() {
    List<Event> fresh;
    do {
      fresh = inbox.add(feed.since(inbox.last() + 1, Duration.ZERO).events());
      pass(fresh);
    } while (!fresh.isEmpty());
  }

  private void pass(List<Event> events) {
    events.forEach(event -> worker.execute(() -> attend(event)));
  }

  /** Work that was left undone stops the worker: the next start begins with it. */
  private void attend(Event event) {
    boolean done = false;
    try {
      attendant.attend(event);
      done = true;
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      if (!done) {
        worker.shutdownNow();
      }
    }
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "event-work");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    inbox.close();
  }
}
