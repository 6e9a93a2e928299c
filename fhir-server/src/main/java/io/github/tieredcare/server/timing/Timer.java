package io.github.tieredcare.server.timing;

import io.github.tieredcare.timing.Deadline;
import java.time.Instant;

/**
 * One timer, named so that setting it twice sets it once.
 *
 * @param task the id of the Task
 * @param kind what was to happen
 * @param due when it rings
 */
record Timer(String task, Deadline.Kind kind, Instant due) {

  String name() {
    return task + "/" + kind + "/" + due.toEpochMilli();
  }

  static Timer named(String name) {
    var parts = name.split("/");
    return new Timer(
        parts[0], Deadline.Kind.valueOf(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2])));
  }
}
