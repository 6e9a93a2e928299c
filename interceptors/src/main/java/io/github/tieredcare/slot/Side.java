package io.github.tieredcare.slot;

/** From which side a slot is looked at: what can be booked depends on it. */
public enum Side {
  /** An institution of the exchange, for the residents of its family doctors. */
  FAMILY_DOCTOR,
  /** A resident, as the public. */
  RESIDENT,
  /** The hospital whose slot it is. */
  HOSPITAL
}
