package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;

/** A slot is held for some minutes while somebody books it, and no hold is drawn out. */
final class SlotIsHeldBriefly implements Rule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "暂留号源须写明截止时间，最迟至 {0}，且不得延长。",
        "A slot is held until an instant that is stated, {0} at the latest, and not longer than that.",
        "请以 POST Appointment/$hold 暂留，由平台填写截止时间；或直接预约（status 为 booked）。",
        "Hold it by POST Appointment/$hold, which states the instant, or book it at once: status booked.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    if (change.deletes() || !isToHold(change.after()) || !isStated(change)) {
      return Optional.empty();
    }
    var latest = latest(change);
    return Booking.heldUntil(change.after()).filter(until -> !until.isAfter(latest)).isPresent()
        ? Optional.empty()
        : refusal("Appointment.extension", Span.minute(latest));
  }

  private static boolean isToHold(Appointment asked) {
    return asked.getStatus() == AppointmentStatus.PENDING && asked.hasSlot();
  }

  /** Whether it says anew what it holds, or until when. */
  private static boolean isStated(Change<Appointment> change) {
    return change.creates()
        || !Booking.hold(change.before()).equals(Booking.hold(change.after()))
        || !isToHold(change.before());
  }

  private static Instant latest(Change<Appointment> change) {
    var longest = change.at().plus(change.policy().slotTerms().heldFor());
    return change.creates()
        ? longest
        : Booking.hold(change.before())
            .filter(held -> !held.isBooking() && held.standsAt(change.at()))
            .flatMap(Hold::until)
            .filter(longest::isAfter)
            .orElse(longest);
  }
}
