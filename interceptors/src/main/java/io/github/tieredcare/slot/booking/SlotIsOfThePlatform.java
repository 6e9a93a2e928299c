package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Offer;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/**
 * Of every number one alone is the master: the exchange books what is the platform's, until then.
 */
final class SlotIsOfThePlatform implements BookingRule, FirmRule<Appointment> {

  @Override
  public Text text() {
    return new Text(
        "该号源不在平台预约：属医院自行预约、仅供家庭医生转诊、已退回医院或已停止预约。",
        "This slot is not booked here, or not by you: it is the hospital's own, for family doctors alone, returned, or over.",
        "请改选 GET Slot（status=free）查得的号源，或向医院预约。",
        "Choose one that GET Slot finds with status=free, or book with the hospital.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    var side = booking.side(change.caller());
    return booking
        .offer()
        .filter(Offer::stands)
        .filter(offer -> offer.isClosed(side, change.at()))
        .flatMap(offer -> refusal("Appointment.slot"));
  }
}
