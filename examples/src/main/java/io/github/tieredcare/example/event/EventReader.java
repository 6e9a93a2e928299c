package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.HospitalSystem;
import java.util.function.Consumer;

/**
 * Reads the events of a subscription by their numbers, from where it was, and deals with each
 * before it turns the page. If it ends in between, it deals with that one event a second time.
 *
 * @param system the subscriber
 * @param subscription the id of its subscription
 * @param bookmark the last number that was dealt with
 * @param deal what is done about an event
 */
public record EventReader(
    HospitalSystem system, String subscription, Bookmark bookmark, Consumer<Happening> deal) {

  /**
   * Reads once, and tells how many there were.
   *
   * @param wait how many seconds to wait for the first, 0 to 30
   */
  public int read(int wait) {
    var happenings =
        new Notified(system.events(subscription, bookmark.last() + 1, wait)).happenings();
    happenings.forEach(this::take);
    return happenings.size();
  }

  /** Reads until nothing is left. */
  public void catchUp() {
    int read = read(0);
    while (read > 0) {
      read = read(0);
    }
  }

  /** Deals with an event, unless that has been done. */
  void take(Happening happening) {
    if (happening.number() > bookmark.last()) {
      deal.accept(happening);
      bookmark.keep(happening.number());
    }
  }
}
