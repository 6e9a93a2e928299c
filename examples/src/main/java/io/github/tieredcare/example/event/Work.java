package io.github.tieredcare.example.event;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a system does about events.
 *
 * @param folder where it keeps what it was told and how far it is
 * @param task done about each event; it fails by throwing, and is then done again
 * @param pause how it waits before it is done again
 */
public record Work(Path folder, Consumer<Event> task, Pause pause) {

  /** Work that is done again after a while if it fails. */
  public Work(Path folder, Consumer<Event> task) {
    this(folder, task, new Pause());
  }
}
