package io.github.tieredcare.example.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Reads the events of a subscription without being called: for systems behind a firewall. It goes
 * on where it was, and one that crashed between the work and the bookmark does that event again.
 */
public final class EventReader {

  private final Feed feed;
  private final Bookmark bookmark;
  private final Consumer<Event> work;

  /**
   * A reader that goes on where it was.
   *
   * @param folder where it keeps its bookmark
   * @param work what it does about an event
   */
  public EventReader(Feed feed, Path folder, Consumer<Event> work) {
    this.feed = feed;
    this.bookmark = new Bookmark(folder.resolve(feed.subscription() + ".bookmark"));
    this.work = work;
  }

  /**
   * Reads the next events, if there are any, and does its work.
   *
   * @param wait how long to wait for the first, up to 30 seconds
   * @return how many there were
   */
  public int read(Duration wait) {
    var events = feed.since(bookmark.number() + 1, wait).events();
    for (Event event : events) {
      work.accept(event);
      bookmark.move(event.number());
    }
    return events.size();
  }
}
