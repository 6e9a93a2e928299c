package io.github.tieredcare.slot;

import io.github.tieredcare.profile.SlotPool;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * What has become of a slot, and so what it is for whoever asks, at the instant of asking. Nothing
 * else says whether it can be booked.
 *
 * @param slot as it was published
 * @param fate what has become of it since
 */
public record Offer(OfferedSlot slot, Fate fate) {

  /** What has become of a published slot, with the status by which rules read it. */
  public enum Fate {
    /** Nothing yet. */
    OPEN(SlotStatus.FREE),
    /** An appointment has it. */
    BOOKED(SlotStatus.BUSY),
    /** Somebody is about to book it. */
    HELD(SlotStatus.BUSYTENTATIVE),
    /** The platform has given it back, and the hospital has said so. */
    RETURNED(SlotStatus.BUSYUNAVAILABLE),
    /** The hospital has published its day anew without it. */
    REPLACED(SlotStatus.ENTEREDINERROR),
    /** The hospital has stopped its session; to rules it is there no more, as if replaced. */
    WITHDRAWN(SlotStatus.ENTEREDINERROR);

    private final SlotStatus status;

    Fate(SlotStatus status) {
      this.status = status;
    }

    /** The status of the Slot on file: what it is for whom is not kept but computed. */
    public SlotStatus status() {
      return status;
    }
  }

  /** The offer of a Slot on file. */
  public static Offer of(Slot onFile) {
    return Stream.of(Fate.values())
        .filter(fate -> fate.status == onFile.getStatus())
        .findFirst()
        .map(fate -> new Offer(new OfferedSlot(onFile), fate))
        .orElseThrow();
  }

  /** The status by which FHIR knows it. */
  public SlotStatus status(Side side, Instant at) {
    return switch (fate) {
      case REPLACED -> SlotStatus.ENTEREDINERROR;
      case BOOKED -> SlotStatus.BUSY;
      case HELD -> SlotStatus.BUSYTENTATIVE;
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

  /** Whether family doctors alone can book it yet, if anybody can. */
  public boolean isForFamilyDoctorsAt(Instant at) {
    return opensTo(Side.RESIDENT).filter(opens -> !at.isBefore(opens)).isEmpty();
  }

  /** Until when it can be booked at the exchange. */
  public Optional<Instant> closes() {
    return Stream.of(slot.opening(Opening.RETURN), slot.starts())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /**
   * Whether the hospital has neither published its day anew without it, nor stopped its session.
   */
  public boolean stands() {
    return fate != Fate.REPLACED && fate != Fate.WITHDRAWN;
  }

  /** Whether a side can book it now, and nobody has. */
  public boolean isFree(Side side, Instant at) {
    return status(side, at) == SlotStatus.FREE;
  }

  /** Whether a side cannot book it at the exchange, neither now nor later, taken or not. */
  public boolean isClosed(Side side, Instant at) {
    if (!stands()) {
      return true;
    }
    if (side == Side.HOSPITAL) {
      return !isHospitals() || slot.starts().filter(at::isBefore).isEmpty();
    }
    return fate == Fate.RETURNED
        || opensTo(side).isEmpty()
        || closes().filter(at::isBefore).isEmpty();
  }

  private boolean isOpen(Side side, Instant at) {
    return !isClosed(side, at) && opensTo(side).filter(at::isBefore).isEmpty();
  }

  /** Of every number either the platform or the hospital is the master, never both. */
  private boolean isHospitals() {
    return !slot.isPlatforms() || fate == Fate.RETURNED;
  }

  private boolean isLocked() {
    return slot.pool().filter(SlotPool.PLATFORM_LOCKED::equals).isPresent();
  }
}
