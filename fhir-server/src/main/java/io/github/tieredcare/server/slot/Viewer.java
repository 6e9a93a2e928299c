package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Caller;
import java.time.Instant;
import java.util.List;

/**
 * Who looks at slots, and when. What {@link io.github.tieredcare.slot.Offer} says of one slot, this
 * says of all of the table, in SQL; a test holds the two together.
 */
public record Viewer(Caller caller, Instant at) {

  private static final String STATUS =
      """
      CASE WHEN slot.fate = 'replaced' THEN 'entered-in-error'
           WHEN slot.held_until > ? THEN 'busy-tentative'
           WHEN slot.appointment IS NOT NULL AND slot.held_until IS NULL THEN 'busy'
           WHEN %s THEN 'free'
           ELSE 'busy-unavailable' END = ANY (?)
      """;

  /** What an index holds, and no more than that can be free. */
  private static final String INDEXED_AS_FREE =
      "(slot.appointment IS NULL OR slot.held_until IS NOT NULL) AND slot.fate IN ('open', 'returned')";

  /** The public's: from the public opening of a slot of the platform until its return. */
  private static final String FREE_TO_RESIDENT =
      """
      slot.fate = 'open' AND slot.pool LIKE 'platform-%' AND slot.public_at <= ?
      AND LEAST(slot.return_at, slot.starts) > ?
      """;

  /** The hospital's own, and what it has been given back; or as a family doctor's. */
  private static final String FREE_TO_INSTITUTION =
      """
      CASE WHEN slot.institution = ?
           THEN (slot.pool NOT LIKE 'platform-%' AND slot.fate = 'open' OR slot.fate = 'returned')
                AND slot.starts > ?
           ELSE slot.fate = 'open' AND slot.pool LIKE 'platform-%'
                AND coalesce(slot.release_at, slot.platform_at) <= ?
                AND LEAST(slot.return_at, slot.starts) > ? END
      """;

  /** Narrows a search to slots of these statuses, as they are for who looks. */
  void narrow(Conditions conditions, List<String> statuses) {
    var asked = statuses.toArray(String[]::new);
    var now = NewSlot.utc(at);
    if (statuses.equals(List.of("free"))) {
      conditions.add(INDEXED_AS_FREE);
    }
    if (caller.patient().isPresent()) {
      conditions.add(STATUS.replace("%s", FREE_TO_RESIDENT), now, now, now, asked);
    } else {
      conditions.add(
          STATUS.replace("%s", FREE_TO_INSTITUTION),
          now,
          caller.institution(),
          now,
          now,
          now,
          asked);
    }
  }
}
