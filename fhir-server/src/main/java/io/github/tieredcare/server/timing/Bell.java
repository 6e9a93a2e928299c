package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * What is done at an instant, once, by whichever server comes first; if it fails it is tried again.
 * Who sets it gives its timer a name, by which setting it twice sets it once.
 */
public interface Bell {

  /** The kind of timer that rings it; rows of this name stand in databases. */
  TaskDescriptor<Void> task();

  /**
   * Does what is still due: the timer may be rung twice, and what it was set for may be no more.
   *
   * @param timer the name of the timer
   */
  void ring(String timer);
}
