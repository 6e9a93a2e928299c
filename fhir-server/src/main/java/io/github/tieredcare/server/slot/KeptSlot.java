package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Side;
import java.time.Instant;
import org.hl7.fhir.r4.model.Slot;

/**
 * A slot of the table.
 *
 * @param slot as it was published
 * @param fate what has become of it
 * @param hospital the id of the Organization whose it is
 */
record KeptSlot(Slot slot, Offer.Fate fate, String hospital) {

  /** The Slot as it is for a caller at an instant. */
  Slot shown(Caller caller, Instant at) {
    var offer = new Offer(new OfferedSlot(slot), fate);
    slot.setStatus(offer.status(sideOf(caller), at));
    return slot;
  }

  private Side sideOf(Caller caller) {
    if (caller.patient().isPresent()) {
      return Side.RESIDENT;
    }
    return caller.actsFor(hospital) ? Side.HOSPITAL : Side.FAMILY_DOCTOR;
  }
}
