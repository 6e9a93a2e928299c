package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Offer;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** An appointment names a slot that there is: in no state does it name another. */
final class BookedSlotIsPublished implements FirmRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "没有这个号源，或医院已停诊、已重新发布当日号源，该号源已不存在。",
        "There is no such slot, or its hospital has stopped the clinic or published the day anew without it.",
        "请重新查询号源（GET Slot），在 Appointment.slot 填写查得的号源。",
        "Search the slots again (GET Slot), and name one that is found in Appointment.slot.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    if (change.deletes() || change.amends() && !names(change)) {
      return Optional.empty();
    }
    var booking = new Booking(change.after(), records);
    return booking.slot().isEmpty() || booking.offer().filter(Offer::stands).isPresent()
        ? Optional.empty()
        : refusal("Appointment.slot");
  }

  private static boolean names(Change<Appointment> change) {
    return Booking.takes(change) || !change.keepsAll(Appointment::getSlot);
  }
}
