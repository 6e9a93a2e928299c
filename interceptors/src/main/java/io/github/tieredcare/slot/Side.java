package io.github.tieredcare.slot;

import io.github.tieredcare.rule.Caller;

/** From which side somebody looks at a slot. */
public enum Side {
  /** The hospital whose slot it is. */
  HOSPITAL,
  /** Every other institution, whose doctors refer. */
  FAMILY_DOCTOR,
  /** A resident, through a portal. */
  RESIDENT;

  /** The side of a caller, by the id of the Organization whose slot it is. */
  public static Side of(Caller caller, String hospital) {
    if (caller.patient().isPresent()) {
      return RESIDENT;
    }
    return caller.actsFor(hospital) ? HOSPITAL : FAMILY_DOCTOR;
  }
}
