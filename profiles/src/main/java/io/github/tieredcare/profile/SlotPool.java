package io.github.tieredcare.profile;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/** For whom a slot is meant first. */
public enum SlotPool implements Code {
  PLATFORM_PRIORITY,
  PLATFORM_LOCKED,
  PUBLIC,
  HOSPITAL;

  @Override
  public String system() {
    return TcCodeSystem.SLOT_POOL;
  }

  /** Whether the city platform has it until it is returned. */
  public boolean isPlatforms() {
    return this == PLATFORM_PRIORITY || this == PLATFORM_LOCKED;
  }

  /** The pool that a coding names. */
  public static Optional<SlotPool> of(Coding coding) {
    return Stream.of(values()).filter(pool -> pool.is(coding)).findFirst();
  }
}
