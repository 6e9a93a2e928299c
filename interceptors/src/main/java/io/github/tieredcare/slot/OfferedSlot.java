package io.github.tieredcare.slot;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Slot;

/** A Slot read as what a hospital offers: for whom first, and from when. */
public record OfferedSlot(Slot slot) {

  /** For whom it is meant first. */
  public Optional<SlotPool> pool() {
    return Optional.ofNullable(slot.getExtensionByUrl(TcExtension.SLOT_POOL))
        .map(Extension::getValue)
        .filter(Coding.class::isInstance)
        .map(Coding.class::cast)
        .flatMap(SlotPool::of);
  }

  /** Whether the city platform has it, and not the hospital. */
  public boolean isPlatforms() {
    return pool().filter(SlotPool::isPlatforms).isPresent();
  }

  /** An instant of its opening. */
  public Optional<Instant> opening(Opening which) {
    return Optional.ofNullable(slot.getExtensionByUrl(TcExtension.SLOT_OPENING))
        .map(opening -> opening.getExtensionByUrl(which.part()))
        .map(Extension::getValue)
        .filter(InstantType.class::isInstance)
        .map(at -> ((InstantType) at).getValue().toInstant());
  }

  /** The hospital's own number of it; none where it has none. */
  public Optional<Identifier> number() {
    return slot.getIdentifier().stream().findFirst();
  }

  /** Whether the hospital has added it to a session that was full. */
  public boolean isAdded() {
    return slot.getOverbooked();
  }

  /** When it begins; none where it does not say. */
  public Optional<Instant> starts() {
    return Optional.ofNullable(slot.getStart()).map(start -> start.toInstant());
  }

  /** When it ends; none where it does not say. */
  public Optional<Instant> ends() {
    return Optional.ofNullable(slot.getEnd()).map(end -> end.toInstant());
  }
}
