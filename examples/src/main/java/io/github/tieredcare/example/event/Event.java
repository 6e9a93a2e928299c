package io.github.tieredcare.example.event;

/**
 * One event of a subscription.
 *
 * @param number its number, by which a repeat is known
 * @param focus the record that it is about, such as {@code Task/1}; empty if the subscriber may not
 *     be told (any more)
 */
public record Event(long number, String focus) {

  /** As a line of a file. */
  String line() {
    return number + " " + focus;
  }

  static Event ofLine(String line) {
    var parts = line.split(" ", 2);
    return new Event(Long.parseLong(parts[0]), parts[1]);
  }
}
