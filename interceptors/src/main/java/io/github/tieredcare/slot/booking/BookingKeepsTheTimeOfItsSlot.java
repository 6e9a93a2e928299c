package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.OfferedSlot;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/** A booking is for one slot, from its start to its end. */
final class BookingKeepsTheTimeOfItsSlot implements BookingRule, FirmRule<Appointment> {

  @Override
  public Text text() {
    return new Text(
        "预约须对应一个号源，起止时间与号源一致（{0} 至 {1}）。",
        "A booking is for one slot, from its start to its end: {0} to {1}.",
        "请在 Appointment.slot 只填写一个号源，start、end 填写号源的起止时间。",
        "Name one slot in Appointment.slot, and its times in start and end.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return change.deletes() || Booking.hold(change.after()).isEmpty()
        ? Optional.empty()
        : judge(new Booking(change.after(), records), change);
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return booking
        .offer()
        .map(Offer::slot)
        .filter(slot -> !isFor(slot, booking.appointment()))
        .flatMap(
            slot ->
                refusal(
                    "Appointment.start",
                    slot.starts().map(Span::minute).orElse(""),
                    slot.ends().map(Span::minute).orElse("")));
  }

  private static boolean isFor(OfferedSlot slot, Appointment booked) {
    return booked.getSlot().size() == 1
        && slot.starts().equals(instant(booked.getStart()))
        && slot.ends().equals(instant(booked.getEnd()));
  }

  private static Optional<Instant> instant(Date time) {
    return Optional.ofNullable(time).map(Date::toInstant);
  }
}
