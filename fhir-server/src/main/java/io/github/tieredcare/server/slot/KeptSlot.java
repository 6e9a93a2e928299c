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
    slot.setStatus(offer.status(Side.of(caller, hospital), at));
    return slot;
  }

  /** The Slot with what has become of it as its status. */
  Slot onFile() {
    slot.setStatus(fate.status());
    return slot;
  }
}
