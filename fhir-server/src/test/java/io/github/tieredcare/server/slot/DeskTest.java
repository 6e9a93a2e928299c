package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slots are held, moved, added, returned and withdrawn, and no two systems think them theirs. */
class DeskTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
  private static final String STRANGER = "district-hospital";

  private final Hospital hospital = new Hospital();
  private final Bookers bookers = new Bookers(hospital);

  @AfterEach
  void resetsTheClock() {
    hospital.door().exchange().clock().reset();
  }

  @Test
  void heldSlotIsKeptForTenMinutesAndThenFreeAgain() {
    var slot = free(DAY).get(0);
    var held = held(Bookers.booking(slot, patient()));
    var until = (InstantType) held.getExtensionByUrl(TcExtension.HELD_UNTIL).getValue();
    assertThat(until.getValue().toInstant())
        .isBetween(clock().plusSeconds(570), clock().plusSeconds(600));
    assertThat(status(slot)).isEqualTo("busy-tentative");
    refused(bookers.posts(Bookers.booking(slot, patient())), 409, "slot-is-booked-once");
    at(until.getValue().toInstant());
    assertThat(status(slot)).isEqualTo("free");
    assertThat(ids(search(DAY, "&status=free"))).contains(id(slot));
    Bookers.stored(bookers.posts(Bookers.booking(slot, patient())));
    held.setStatus(AppointmentStatus.BOOKED);
    refused(bookers.puts(held), 409, "slot-is-booked-once");
  }

  @Test
  void heldSlotIsBookedByWhoHoldsIt() {
    var day = DAY.plusDays(1);
    var slot = free(day).get(0);
    var held = held(Bookers.booking(slot, patient()));
    held.setStatus(AppointmentStatus.BOOKED);
    Bookers.stored(bookers.puts(held));
    at(clock().plusSeconds(601));
    assertThat(status(slot)).isEqualTo("busy");
  }

  @Test
  void movedBookingHasTheOtherSlotOrStays() {
    var slots = free(DAY.plusDays(2));
    var booked = booked(slots.get(0));
    booked(slots.get(1));
    refused(reschedules(Bookers.ID, booked, slots.get(1)), 409, "slot-is-booked-once");
    assertThat(statuses(slots)).startsWith("busy", "busy", "free");
    var stranger = reschedules(STRANGER, booked, slots.get(2));
    assertThat(stranger.statusCode()).as(stranger.body()).isIn(403, 404);
    var moved = Bookers.stored(reschedules(Bookers.ID, booked, slots.get(2)));
    assertThat(moved.getStart()).isEqualTo(slots.get(2).getStart());
    assertThat(statuses(slots)).startsWith("free", "busy", "busy");
  }

  @Test
  void hospitalAloneAddsNumbersToItsSession() {
    var day = DAY.plusDays(3);
    var slot = free(day).get(0);
    booked(slot);
    var asked = Bookers.booking(slot, patient()).setComment("专家同意加号");
    refused(operation(Bookers.ID, "Appointment/$overbook", asked), 422, "slot-is-of-the-platform");
    var count = search(day, "").size();
    var added = Bookers.stored(operation(Hospital.ID, "Appointment/$overbook", asked));
    var slots = search(day, "");
    assertThat(slots).hasSize(count + 1);
    var plus =
        slots.stream()
            .filter(it -> id(it).equals(added.getSlotFirstRep().getReference()))
            .findFirst()
            .orElseThrow();
    assertThat(plus.getOverbooked()).isTrue();
    assertThat(plus.getStart()).isEqualTo(slot.getStart());
    assertThat(plus.getStatus().toCode()).isEqualTo("busy");
  }

  @Test
  void returnedSlotsAreTheHospitalsFromItsAnswerOn() {
    var day = DAY.plusDays(4);
    var slots = free(day);
    booked(slots.get(0));
    assertThat(returned(day)).isEmpty();
    at(day.atStartOfDay(Span.ZONE).minusHours(8).toInstant());
    refused(
        bookers.posts(Bookers.booking(slots.get(1), patient())), 422, "slot-is-of-the-platform");
    assertThat(search(Hospital.ID, day, "&status=free"))
        .noneMatch(it -> id(it).equals(id(slots.get(1))));
    var returned = returned(day);
    assertThat(ids(returned)).contains(id(slots.get(1))).doesNotContain(id(slots.get(0)));
    assertThat(ids(search(Hospital.ID, day, "&status=free"))).contains(id(slots.get(1)));
    assertThat(ids(returned(day))).isEqualTo(ids(returned));
    refused(
        bookers.posts(Bookers.booking(slots.get(1), patient())), 422, "slot-is-of-the-platform");
  }

  @Test
  void stoppedClinicDropsNobodySilently() {
    var day = DAY.plusDays(5);
    var slots = free(day);
    var booked = booked(slots.get(0));
    var held = held(Bookers.booking(slots.get(1), patient()));
    refused(withdraws(STRANGER, slots.get(0), null), 403, "session-is-changed-by-its-hospital");
    var stopped = withdraws(Hospital.ID, slots.get(0), null);
    assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);
    assertThat(search(day, "&status=free")).isEmpty();
    for (var one : List.of(booked, held)) {
      var now = hospital.read(Bookers.ID, "Appointment/" + id(one), Appointment.class);
      assertThat(now.getStatus().toCode()).isEqualTo("cancelled");
      assertThat(now.getCancelationReason().getCodingFirstRep().getCode()).isEqualTo("prov-pers");
    }
    var lines = lines("needs-slot", booked);
    assertThat(lines.getEntry()).hasSize(1);
    refused(
        bookers.posts(Bookers.booking(slots.get(2), patient())), 422, "booked-slot-is-published");
    now(day.minusDays(5));
    refused(hospital.publishes(Hospital.morning(day, 1, 4)), 409, "day-is-booked");
  }

  @Test
  void substituteTakesTheBookingsOver() {
    var day = DAY.plusDays(6);
    var slots = free(day);
    var booked = booked(slots.get(0));
    refused(
        withdraws(Hospital.ID, slots.get(0), "PractitionerRole/dr-chen-community-centre"),
        422,
        "substitute-is-of-the-hospital");
    var substituted = withdraws(Hospital.ID, slots.get(0), "PractitionerRole/dr-wu-city-hospital");
    assertThat(substituted.statusCode()).as(substituted.body()).isEqualTo(200);
    assertThat(status(slots.get(0))).isEqualTo("busy");
    assertThat(search(day, "&schedule.actor=PractitionerRole/dr-wu-city-hospital"))
        .hasSameSizeAs(search(day, ""));
    assertThat(lines("doctor-replaced", booked).getEntry()).hasSize(1);
  }

  private Bundle lines(String kind, Appointment about) {
    var search = "Communication?recipient=Organization/%s&patient=%s";
    var found =
        hospital.read(
            Bookers.ID,
            search.formatted(Bookers.ID, about.getParticipantFirstRep().getActor().getReference()),
            Bundle.class);
    found.getEntry().removeIf(it -> !Bookers.text(it.getResource()).contains('"' + kind + '"'));
    return found;
  }

  private HttpResponse<String> withdraws(String institution, Slot slot, String substitute) {
    var asked = new Parameters();
    var reason =
        new Coding(
            "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
            "prov-pers",
            null);
    asked.addParameter().setName("reason").setValue(new CodeableConcept(reason));
    if (substitute != null) {
      asked.addParameter().setName("substitute").setValue(new Reference(substitute));
    }
    return operation(institution, slot.getSchedule().getReference() + "/$withdraw", asked);
  }

  private HttpResponse<String> reschedules(String institution, Appointment booked, Slot slot) {
    var asked = new Parameters();
    asked.addParameter().setName("slot").setValue(new Reference(id(slot)));
    return operation(institution, "Appointment/" + id(booked) + "/$reschedule", asked);
  }

  private List<Slot> returned(LocalDate day) {
    var asked = new Parameters();
    asked.addParameter().setName("day").setValue(new DateType(day.toString()));
    var answer = operation(Hospital.ID, "Schedule/$return", asked);
    return Bookers.parsed(answer, Bundle.class).getEntry().stream()
        .map(it -> (Slot) it.getResource())
        .toList();
  }

  private Appointment held(Appointment asked) {
    return Bookers.stored(operation(Bookers.ID, "Appointment/$hold", asked));
  }

  private HttpResponse<String> operation(String institution, String path, Resource body) {
    return hospital.door().post(path, hospital.door().token(institution), Bookers.text(body));
  }

  private Instant clock() {
    return hospital.door().exchange().clock().instant();
  }

  private void at(Instant instant) {
    hospital.door().exchange().clock().set(instant);
  }

  private void now(LocalDate day) {
    at(day.atTime(9, 0).atZone(Span.ZONE).toInstant());
  }

  private List<Slot> free(LocalDate day) {
    now(day.minusDays(20));
    hospital.published(Hospital.morning(day, 1, 12));
    now(day.minusDays(5));
    return search(day, "&status=free");
  }

  private List<Slot> search(LocalDate day, String criteria) {
    return search(Bookers.ID, day, criteria);
  }

  private List<Slot> search(String institution, LocalDate day, String criteria) {
    return hospital.find(
        institution, "institution=%s&start=%s%s".formatted(Hospital.ID, day, criteria));
  }

  private static String patient() {
    return Bookers.patients(1).get(0);
  }

  private Appointment booked(Slot slot) {
    return Bookers.stored(bookers.posts(Bookers.booking(slot, patient())));
  }

  private List<String> statuses(List<Slot> slots) {
    return slots.stream().map(this::status).toList();
  }

  private String status(Slot slot) {
    return hospital.read(Bookers.ID, id(slot), Slot.class).getStatus().toCode();
  }

  private static List<String> ids(List<Slot> slots) {
    return slots.stream().map(DeskTest::id).toList();
  }

  private static String id(Slot slot) {
    return "Slot/" + slot.getIdElement().getIdPart();
  }

  private static String id(Appointment booked) {
    return booked.getIdElement().getIdPart();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }
}
