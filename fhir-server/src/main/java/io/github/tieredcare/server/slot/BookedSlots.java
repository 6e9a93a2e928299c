package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.rule.Follower;
import io.github.tieredcare.slot.booking.Booking;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Keeps in the table of slots who has each, in the transaction that changes the appointment. */
@Component
class BookedSlots implements Follower {

  private final SlotTable table;

  BookedSlots(SlotTable table) {
    this.table = table;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.record() instanceof Appointment appointment) {
      var before = held(change.before());
      var after = held(change.after());
      if (!before.equals(after)) {
        var id = appointment.getIdElement().getIdPart();
        before.flatMap(SlotTable::uuid).ifPresent(slot -> table.release(slot, id, change.at()));
        after.flatMap(SlotTable::uuid).ifPresent(slot -> take(slot, id, change));
      }
    }
  }

  /** A publication may have replaced the slot since the rules looked at it. */
  private void take(UUID slot, String appointment, Change<? extends Resource> change) {
    if (!table.book(slot, appointment, change.at())) {
      throw ServerFault.OVERTAKEN.at("Appointment.slot");
    }
  }

  private static Optional<String> held(Resource appointment) {
    return Optional.ofNullable((Appointment) appointment).flatMap(Booking::slotHeld);
  }
}
