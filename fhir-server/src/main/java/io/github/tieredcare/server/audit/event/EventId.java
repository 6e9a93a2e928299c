package io.github.tieredcare.server.audit.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of an AuditEvent: the time, so that one month alone is looked into, and the line's name.
 *
 * @param at when the line was recorded, to the microsecond
 * @param line the line's own name
 */
record EventId(Instant at, UUID line) {

  private static final Pattern TEXT =
      Pattern.compile("([0-9a-f]{1,15})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** No instant of the trail is later: the years of the database end before those of Java. */
  private static final long LAST = 253_402_300_799_999_999L;

  static Optional<EventId> parse(String text) {
    Matcher parts = TEXT.matcher(text == null ? "" : text);
    if (!parts.matches() || Long.parseLong(parts.group(1), 16) > LAST) {
      return Optional.empty();
    }
    var at = Instant.EPOCH.plus(Long.parseLong(parts.group(1), 16), ChronoUnit.MICROS);
    return Optional.of(new EventId(at, UUID.fromString(parts.group(2))));
  }

  @Override
  public String toString() {
    return Long.toHexString(ChronoUnit.MICROS.between(Instant.EPOCH, at)) + "-" + line;
  }
}
