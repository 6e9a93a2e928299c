package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.rule.Follower;
import io.github.tieredcare.slot.booking.Booking;
import io.github.tieredcare.slot.booking.Hold;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps in the table of slots who has each, and until when, in the transaction that changes the
 * appointment.
 */
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
        before.ifPresent(hold -> table.release(hold, id, change.at()));
        after.ifPresent(hold -> give(hold, id, change));
      }
      if (isMissed(change.before()) != isMissed(change.after())) {
        after.ifPresent(hold -> table.miss(hold, isMissed(change.after())));
      }
    }
  }

  /** The hospital may have replaced or withdrawn the slot since the rules looked at it. */
  private void give(Hold hold, String appointment, Change<? extends Resource> change) {
    if (!table.give(hold, appointment, change.caller().institution(), change.at())) {
      throw ServerFault.OVERTAKEN.at("Appointment.slot");
    }
  }

  private static boolean isMissed(Resource appointment) {
    return appointment != null
        && ((Appointment) appointment).getStatus() == AppointmentStatus.NOSHOW;
  }

  private static Optional<Hold> held(Resource appointment) {
    return Optional.ofNullable((Appointment) appointment).flatMap(Booking::hold);
  }
}
