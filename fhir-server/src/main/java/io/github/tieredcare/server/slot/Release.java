package io.github.tieredcare.server.slot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That slots which a hospital holds back are released.
 *
 * @param institution the id of the hospital
 * @param day the day of the clinics
 * @param at when they are released
 */
record Release(String institution, LocalDate day, Instant at) {

  /** The name of its timer: setting it twice sets it once. */
  String name() {
    return institution + "/" + day + "/" + at.toEpochMilli();
  }

  static Release named(String name) {
    var parts = name.split("/");
    return new Release(
        parts[0], LocalDate.parse(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2])));
  }
}
