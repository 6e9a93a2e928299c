package io.github.tieredcare.server.slot;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of many who reach for a slot at the same moment, by whatever way, one has it. */
class BookingsAtOnceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
  private static final int BOOKERS = 15;
  private static final int ROUNDS = 6;

  private final Hospital hospital = new Hospital();
  private final Bookers bookers = new Bookers(hospital);
  private final String token = bookers.token();
  private final ExecutorService clients = Executors.newFixedThreadPool(BOOKERS);

  @AfterEach
  void resetsTheClock() {
    hospital.door().exchange().clock().reset();
    clients.shutdown();
  }

  @Test
  void oneOfManyHasTheSlot() {
    var slots = free(DAY, 2 * (2 * ROUNDS + BOOKERS));
    var moving = moving(slots.subList(ROUNDS, slots.size()));
    for (int round = 0; round < ROUNDS; round++) {
      var slot = slots.get(round);
      var answers = atOnce(slot, moving);
      assertThat(answers).filteredOn(it -> it.statusCode() < 300).hasSize(1);
      assertThat(answers)
          .filteredOn(it -> it.statusCode() >= 300)
          .allSatisfy(it -> assertThat(it.statusCode()).as(it.body()).isEqualTo(409))
          .allSatisfy(it -> assertThat(it.body()).contains("slot-is-booked-once"));
      assertThat(heldBy(slot)).isEqualTo("booked Slot/" + slot.getIdElement().getIdPart());
    }
  }

  /** Five send an appointment, five a bundle, and five move another booking to the slot. */
  private List<HttpResponse<String>> atOnce(Slot slot, List<Appointment> moving) {
    var patients = Bookers.patients(10);
    var sent =
        IntStream.range(0, BOOKERS)
            .mapToObj(
                at ->
                    switch (at % 3) {
                      case 0 -> post("Appointment", Bookers.booking(slot, patients.get(at / 3)));
                      case 1 -> post("", bundle(Bookers.booking(slot, patients.get(5 + at / 3))));
                      default -> put(moved(moving.get(at / 3), slot));
                    })
            .map(request -> supplyAsync(() -> hospital.door().send(request), clients))
            .toList();
    var answers = sent.stream().map(CompletableFuture::join).toList();
    refresh(moving);
    return answers;
  }

  private void refresh(List<Appointment> moving) {
    moving.replaceAll(
        it ->
            hospital.read(
                Bookers.ID, "Appointment/" + it.getIdElement().getIdPart(), Appointment.class));
  }

  private List<Appointment> moving(List<Slot> slots) {
    var patients = Bookers.patients(BOOKERS / 3);
    return new ArrayList<>(
        IntStream.range(0, patients.size())
            .mapToObj(at -> bookers.posts(Bookers.booking(slots.get(at), patients.get(at))))
            .map(Bookers::stored)
            .toList());
  }

  private static Appointment moved(Appointment booked, Slot slot) {
    var moved = booked.copy();
    moved.setSlot(List.of(new Reference("Slot/" + slot.getIdElement().getIdPart())));
    moved.setStart(slot.getStart()).setEnd(slot.getEnd());
    return moved;
  }

  private static Bundle bundle(Appointment booking) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(booking)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Appointment");
    return bundle;
  }

  private HttpRequest.Builder post(String path, Resource record) {
    return asked(path).POST(BodyPublishers.ofString(Bookers.text(record)));
  }

  private HttpRequest.Builder put(Appointment record) {
    return asked("Appointment/" + record.getIdElement().getIdPart())
        .PUT(BodyPublishers.ofString(Bookers.text(record)));
  }

  private HttpRequest.Builder asked(String path) {
    return hospital.door().asked(path, token).header("Content-Type", "application/fhir+json");
  }

  /** What the appointment says whose the slot is. */
  private String heldBy(Slot slot) {
    var holder =
        hospital
            .door()
            .bean(JdbcTemplate.class)
            .queryForObject(
                "SELECT appointment FROM exchange.slot WHERE id = ?::uuid",
                String.class,
                slot.getIdElement().getIdPart());
    var booked = hospital.read(Bookers.ID, "Appointment/" + holder, Appointment.class);
    return booked.getStatus().toCode() + " " + booked.getSlotFirstRep().getReference();
  }

  private List<Slot> free(LocalDate day, int slots) {
    now(day.minusDays(20));
    hospital.published(Hospital.morning(day, 1, slots));
    now(day.minusDays(5));
    return hospital.find(
        Bookers.ID, "institution=%s&start=%s&status=free".formatted(Hospital.ID, day));
  }

  private void now(LocalDate day) {
    hospital.door().exchange().clock().set(day.atTime(9, 0).atZone(Span.ZONE).toInstant());
  }
}
