package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.HospitalSystem;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Subscription;

/**
 * Reads the events of a subscription without being called: for systems behind a firewall. It goes
 * on where it was, and one that crashed between the work and the bookmark does that event again.
 */
public final class EventReader {

  private final Feed feed;
  private final Work work;
  private final Attendant attendant;

  /** A reader that goes on where it was. */
  public EventReader(Feed feed, Work work) {
    this.feed = feed;
    this.work = work;
    this.attendant = new Attendant(feed.subscription(), ".bookmark", work);
  }

  /** A reader that subscribes, or finds its subscription again, once the exchange answers. */
  public static EventReader of(HospitalSystem system, Subscription wanted, Work work)
      throws InterruptedException {
    var patience = new Patience(work.pause(), new ExchangeTrouble("Not subscribed"));
    return new EventReader(patience.till(() -> Feed.of(system, wanted)), work);
  }

  /**
   * Reads the next events, if there are any, and does its work.
   *
   * @param wait how long to wait for the first, up to 30 seconds
   * @return how many there were
   */
  public int read(Duration wait) throws InterruptedException {
    return attend(next(wait));
  }

  /**
   * Reads on until its pause is closed, also when the exchange is away for a while or does not
   * answer as it should.
   */
  public void readOn(Duration wait) throws InterruptedException {
    var patience = new Patience(work.pause(), new ExchangeTrouble("Not read"));
    while (!work.pause().isClosed()) {
      attend(patience.till(() -> next(wait)));
    }
  }

  private List<Event> next(Duration wait) {
    return feed.since(attendant.done() + 1, wait).events();
  }

  private int attend(List<Event> events) throws InterruptedException {
    for (Event event : events) {
      attendant.attend(event);
    }
    return events.size();
  }
}
