package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Offer;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A slot is booked from the instant on at which it opens to who books. */
final class SlotIsOpenToWhoBooks implements BookingRule, FirmRule<Appointment> {

  @Override
  public Text text() {
    return new Text(
        "该号源尚未对您开放，{0} 起可预约。",
        "The slot is not open to you yet: you can book it from {0} on.",
        "请在该时间之后预约，或改选已开放的号源（GET Slot，status=free）。",
        "Book it from then on, or choose one that is open: GET Slot with status=free.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    var side = booking.side(change.caller());
    return booking
        .offer()
        .filter(Offer::stands)
        .filter(offer -> !offer.isClosed(side, change.at()))
        .flatMap(offer -> offer.opensTo(side))
        .filter(opens -> change.at().isBefore(opens))
        .flatMap(opens -> refusal("Appointment.slot", Span.minute(opens)));
  }
}
