package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.OfferedSlot;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;

/** Of two who book one slot the second is told at once, and what else is free in the session. */
final class SlotIsBookedOnce implements BookingRule, FirmRule<Appointment> {

  private static final int OFFERED = 5;

  @Override
  public Text text() {
    return new Text(
        "该号源已被预约或暂留。本次出诊此刻仍可预约的号源：{0}。",
        "The slot is taken. Still free in this session: {0}.",
        "请在 Appointment.slot 填写其中一个，或重新查询号源。",
        "Name one of these in Appointment.slot, or search again.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public boolean tellsAtOnce() {
    return true;
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    var own = Records.to(booking.appointment());
    boolean taken =
        booking.records().pointing(Booking.OF_SLOT, booking.slot().orElseThrow()).stream()
            .filter(other -> !Records.same(Records.to(other), own))
            .map(other -> new Booking(other, booking.records()))
            .anyMatch(other -> other.standsAt(change.at()) && isOfOneSlot(other, booking));
    return taken ? refusal("Appointment.slot", free(booking, change)) : Optional.empty();
  }

  @Override
  public Set<String> guards(Change<Appointment> change, Records records) {
    return Booking.takes(change)
        ? Booking.hold(change.after()).map(hold -> "Slot/" + hold.slot()).stream()
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isOfOneSlot(Booking one, Booking other) {
    return Records.same(one.slot().orElseThrow(), other.slot().orElseThrow());
  }

  private static String free(Booking booking, Change<Appointment> change) {
    var side = booking.side(change.caller());
    var free =
        booking.session().stream()
            .flatMap(
                it ->
                    booking
                        .records()
                        .pointing(Booking.OF_SESSION, Records.to(it.schedule()))
                        .stream())
            .map(Offer::of)
            .filter(offer -> offer.isFree(side, change.at()))
            .map(Offer::slot)
            .sorted(Comparator.comparing(slot -> slot.starts().orElse(Instant.MAX)))
            .limit(OFFERED)
            .map(SlotIsBookedOnce::named)
            .collect(Collectors.joining(", "));
    return free.isEmpty() ? "无 none" : free;
  }

  private static String named(OfferedSlot slot) {
    var from = slot.starts().map(Span::minute).orElse("");
    return "%s (%s)".formatted(Records.key(Records.to(slot.slot())), from);
  }
}
