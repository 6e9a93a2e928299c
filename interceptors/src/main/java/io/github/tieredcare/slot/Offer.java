package io.github.tieredcare.slot;

import io.github.tieredcare.profile.SlotPool;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * What has become of a slot, and so what it is for whoever asks, at the instant of asking. Nothing
 * else says whether it can be booked.
 *
 * @param slot as it was published
 * @param fate what has become of it since
 */
public record Offer(OfferedSlot slot, Fate fate) {

  /** What has become of a published slot. */
  public enum Fate {
    /** Nothing yet. */
    OPEN,
    /** An appointment has it. */
    BOOKED,
    /** The platform has given it back, and the hospital has said so. */
    RETURNED,
    /** The hospital has published its day anew without it. */
    REPLACED
  }

  /** The status by which FHIR knows it. */
  public SlotStatus status(Side side, Instant at) {
    return switch (fate) {
      case REPLACED -> SlotStatus.ENTEREDINERROR;
      case BOOKED -> SlotStatus.BUSY;
      default -> isOpen(side, at) ? SlotStatus.FREE : SlotStatus.BUSYUNAVAILABLE;
    };
  }

  /** From when a side can book it at the exchange; never, where the hospital has it to itself. */
  public Optional<Instant> opensTo(Side side) {
    if (!slot.isPlatforms() || side == Side.HOSPITAL) {
      return Optional.empty();
    }
    return slot.opening(
        side == Side.RESIDENT ? Opening.PUBLIC : isLocked() ? Opening.RELEASE : Opening.PLATFORM);
  }

  /** Until when it can be booked at the exchange. */
  public Optional<Instant> closes() {
    return Stream.of(slot.opening(Opening.RETURN), slot.starts())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private boolean isOpen(Side side, Instant at) {
    if (side == Side.HOSPITAL) {
      return isHospitals() && slot.starts().filter(at::isBefore).isPresent();
    }
    return fate == Fate.OPEN
        && opensTo(side).filter(opens -> !at.isBefore(opens)).isPresent()
        && closes().filter(at::isBefore).isPresent();
  }

  /** Of every number either the platform or the hospital is the master, never both. */
  private boolean isHospitals() {
    return !slot.isPlatforms() || fate == Fate.RETURNED;
  }

  private boolean isLocked() {
    return slot.pool().filter(SlotPool.PLATFORM_LOCKED::equals).isPresent();
  }
}
