package io.github.tieredcare.example.event;

/**
 * Attends to the events of one subscription, one after another. Work that fails is done again until
 * it succeeds, and no event passes it: a notification of ids does not say whose record it is about,
 * so the order of each patient is kept by keeping that of all.
 */
final class Attendant {

  private static final System.Logger LOG = System.getLogger("events");

  private final Work work;
  private final Bookmark done;
  private final Stuck stuck;

  Attendant(String subscription, String bookmark, Work work) {
    this.work = work;
    this.done = new Bookmark(work.folder().resolve(subscription + bookmark));
    this.stuck = new Stuck(work.folder().resolve(subscription + ".stuck"));
  }

  /** The number of the last event that is done; 0 if none is. */
  long done() {
    return done.number();
  }

  /**
   * Does the work on the next event, and moves the bookmark then.
   *
   * @throws InterruptedException if it failed and shall not be done again now
   */
  void attend(Event event) throws InterruptedException {
    tellOfGap(event);
    var patience = new Patience(work.pause(), stuck.about(event));
    patience.done(() -> work.task().accept(event));
    patience.done(() -> done.move(event.number()));
    stuck.over();
  }

  /** Numbers have no gaps: what is not there was removed before it was asked for. */
  private void tellOfGap(Event event) {
    if (event.number() > done.number() + 1) {
      LOG.log(
          System.Logger.Level.ERROR,
          "Events {0,number,#} to {1,number,#} were not kept until they were asked for",
          done.number() + 1,
          event.number() - 1);
    }
  }
}
