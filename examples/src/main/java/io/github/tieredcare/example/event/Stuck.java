package io.github.tieredcare.example.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The event whose work fails, for whoever looks after the program: in the log, and in a file that
 * is there until the work is done.
 *
 * @param file where it is written
 */
record Stuck(Path file) {

  private static final System.Logger LOG = System.getLogger("events");

  /** To whom failures of the work on an event are told. */
  Patience.Trouble about(Event event) {
    return (failure, failures, wait) -> tell(event, failure, failures, wait);
  }

  private void tell(Event event, Throwable failure, int failures, Duration wait) {
    var what =
        "Event %s is not done, attempt %d, again in %s; those after it wait"
            .formatted(event.line(), failures, wait);
    LOG.log(System.Logger.Level.ERROR, what, failure);
    try {
      Files.writeString(file, what + "\n" + failure + "\n");
    } catch (IOException full) {
      LOG.log(System.Logger.Level.WARNING, "Not written: " + file, full);
    }
  }

  /** It is stuck no more. */
  void over() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException locked) {
      LOG.log(System.Logger.Level.WARNING, "Not deleted: " + file, locked);
    }
  }
}
