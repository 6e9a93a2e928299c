package io.github.tieredcare.server.slot;

import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.Session;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A slot that is to be kept.
 *
 * @param session whose it is
 * @param schedule the id of the session's Schedule
 * @param slot as it is published
 * @param record as it was sent, where it says more than the columns; null otherwise
 */
record NewSlot(Session session, UUID schedule, OfferedSlot slot, String record) {

  OffsetDateTime at(Opening which) {
    return slot.opening(which).map(NewSlot::utc).orElse(null);
  }

  OffsetDateTime starts() {
    return utc(slot.starts().orElseThrow());
  }

  OffsetDateTime ends() {
    return utc(slot.ends().orElseThrow());
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
