package io.github.tieredcare.slot.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * That an appointment has a slot, so that nobody else can.
 *
 * @param slot the id of the Slot
 * @param until when it is given up if it is not booked by then; none once it is booked
 */
public record Hold(String slot, Optional<Instant> until) {

  /** Whether the slot is booked, and not only held while somebody books it. */
  public boolean isBooking() {
    return until.isEmpty();
  }

  /** Whether the slot is taken at an instant. */
  public boolean standsAt(Instant at) {
    return until.map(at::isBefore).orElse(true);
  }

  /** Whether both are of one slot, and both hold it or both book it. */
  boolean isLike(Hold other) {
    return slot.equals(other.slot) && isBooking() == other.isBooking();
  }
}
