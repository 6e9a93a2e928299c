package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A slot and its appointment say the same, whatever is done to either. */
class BookingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

  private final Hospital hospital = new Hospital();
  private final Bookers bookers = new Bookers(hospital);

  @AfterEach
  void resetsTheClock() {
    hospital.door().exchange().clock().reset();
  }

  @Test
  void bookedSlotIsBusyUntilItIsCancelled() {
    var slots = free(DAY);
    var booked = booked(slots.get(0), patient());
    assertThat(status(slots.get(0))).isEqualTo("busy");
    assertThat(free(DAY, "status=free")).hasSize(slots.size() - 1);
    Bookers.stored(bookers.puts(Bookers.cancelled(booked)));
    assertThat(status(slots.get(0))).isEqualTo("free");
    booked(slots.get(0), patient());
  }

  @Test
  void anotherSlotTakesThePlaceOfTheFirst() {
    var slots = free(DAY.plusDays(1));
    var moved = booked(slots.get(0), patient());
    var other = booked(slots.get(2), patient());
    to(slots.get(1), moved);
    moved = Bookers.stored(bookers.puts(moved));
    assertThat(statuses(slots)).startsWith("free", "busy", "busy");
    to(slots.get(2), moved);
    refused(bookers.puts(moved), 409, "slot-is-booked-once");
    assertThat(statuses(slots)).startsWith("free", "busy", "busy");
    Bookers.stored(bookers.puts(Bookers.cancelled(other)));
    Bookers.stored(bookers.puts(moved));
    assertThat(statuses(slots)).startsWith("free", "free", "busy");
  }

  @Test
  void whoComesSecondIsToldWhatIsFree() {
    var slots = free(DAY.plusDays(2));
    booked(slots.get(0), patient());
    var answer = bookers.posts(Bookers.booking(slots.get(0), patient()));
    refused(answer, 409, "slot-is-booked-once");
    assertThat(answer.body()).contains("Slot/" + slots.get(1).getIdElement().getIdPart());
  }

  @Test
  void oneBundleBooksNoSlotTwice() {
    var slots = free(DAY.plusDays(3));
    var twice = new Bundle().setType(BundleType.TRANSACTION);
    add(twice, Bookers.booking(slots.get(0), patient()));
    add(twice, Bookers.booking(slots.get(0), patient()));
    var answer = hospital.door().post("", bookers.token(), Bookers.text(twice));
    refused(answer, 409, "slot-is-booked-once");
    assertThat(status(slots.get(0))).isEqualTo("free");
  }

  @Test
  void dayIsNotPublishedAnewOnceItIsBooked() {
    var day = DAY.plusDays(4);
    var slots = free(day);
    var booked = booked(slots.get(0), patient());
    now(day.minusDays(5));
    refused(hospital.publishes(Hospital.morning(day, 1, 4)), 409, "day-is-booked");
    assertThat(statuses(slots)).containsOnly("busy", "free");
    Bookers.stored(bookers.puts(Bookers.cancelled(booked)));
    hospital.published(Hospital.morning(day, 1, 4));
    refused(
        bookers.posts(Bookers.booking(slots.get(1), patient())), 422, "booked-slot-is-published");
  }

  @Test
  void hospitalNotesThatThePatientHasComeAndReadsTheBooking() {
    var day = DAY.plusDays(5);
    var slot = free(day).get(0);
    var booked = booked(slot, patient());
    hospital.door().exchange().clock().set(slot.getStart().toInstant());
    var path = "Appointment/" + booked.getIdElement().getIdPart();
    var seen = hospital.read(Hospital.ID, path, Appointment.class);
    assertThat(seen.getStatus().toCode()).isEqualTo("booked");
  }

  private void now(LocalDate day) {
    hospital.door().exchange().clock().set(day.atTime(9, 0).atZone(Span.ZONE).toInstant());
  }

  /** The slots of a morning that anybody may book now. */
  private List<Slot> free(LocalDate day) {
    now(day.minusDays(20));
    hospital.published(Hospital.morning(day, 1, 12));
    now(day.minusDays(5));
    return free(day, "status=free");
  }

  private List<Slot> free(LocalDate day, String status) {
    return hospital.find(
        Bookers.ID, "institution=%s&start=%s&%s".formatted(Hospital.ID, day, status));
  }

  private static String patient() {
    return Bookers.patients(1).get(0);
  }

  private Appointment booked(Slot slot, String patient) {
    return Bookers.stored(bookers.posts(Bookers.booking(slot, patient)));
  }

  private static void to(Slot slot, Appointment moved) {
    moved.setSlot(List.of(new Reference("Slot/" + slot.getIdElement().getIdPart())));
    moved.setStart(slot.getStart()).setEnd(slot.getEnd());
  }

  private static void add(Bundle bundle, Appointment booking) {
    bundle
        .addEntry()
        .setResource(booking)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Appointment");
  }

  private List<String> statuses(List<Slot> slots) {
    return slots.stream().map(this::status).toList();
  }

  private String status(Slot slot) {
    var path = "Slot/" + slot.getIdElement().getIdPart();
    return hospital.read(Bookers.ID, path, Slot.class).getStatus().toCode();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }
}
