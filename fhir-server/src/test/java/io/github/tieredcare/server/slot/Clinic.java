package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;

/** Mornings of a hospital, and what a community centre and the hospital do with their slots. */
final class Clinic {

  private final Hospital hospital = new Hospital();
  private final Bookers bookers = new Bookers(hospital);

  Hospital hospital() {
    return hospital;
  }

  Bookers bookers() {
    return bookers;
  }

  void resetClock() {
    hospital.door().exchange().clock().reset();
  }

  Bundle lines(String kind, Appointment about) {
    var search = "Communication?recipient=Organization/%s&patient=%s";
    var found =
        hospital.read(
            Bookers.ID,
            search.formatted(Bookers.ID, about.getParticipantFirstRep().getActor().getReference()),
            Bundle.class);
    found.getEntry().removeIf(it -> !Bookers.text(it.getResource()).contains('"' + kind + '"'));
    return found;
  }

  HttpResponse<String> withdraws(String institution, Slot slot, String substitute) {
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

  HttpResponse<String> reschedules(String institution, Appointment booked, Slot slot) {
    var asked = new Parameters();
    asked.addParameter().setName("slot").setValue(new Reference(id(slot)));
    return operation(institution, "Appointment/" + id(booked) + "/$reschedule", asked);
  }

  List<Slot> returned(LocalDate day) {
    var asked = new Parameters();
    asked.addParameter().setName("day").setValue(new DateType(day.toString()));
    var answer = operation(Hospital.ID, "Schedule/$return", asked);
    return Bookers.parsed(answer, Bundle.class).getEntry().stream()
        .map(it -> (Slot) it.getResource())
        .toList();
  }

  Appointment held(Appointment asked) {
    return Bookers.stored(operation(Bookers.ID, "Appointment/$hold", asked));
  }

  HttpResponse<String> operation(String institution, String path, Resource body) {
    return hospital.door().post(path, hospital.door().token(institution), Bookers.text(body));
  }

  Instant clock() {
    return hospital.door().exchange().clock().instant();
  }

  void at(Instant instant) {
    hospital.door().exchange().clock().set(instant);
  }

  void now(LocalDate day) {
    at(day.atTime(9, 0).atZone(Span.ZONE).toInstant());
  }

  List<Slot> free(LocalDate day) {
    now(day.minusDays(20));
    hospital.published(Hospital.morning(day, 1, 12));
    now(day.minusDays(5));
    return search(day, "&status=free");
  }

  List<Slot> search(LocalDate day, String criteria) {
    return search(Bookers.ID, day, criteria);
  }

  List<Slot> search(String institution, LocalDate day, String criteria) {
    return hospital.find(
        institution, "institution=%s&start=%s%s".formatted(Hospital.ID, day, criteria));
  }

  static String patient() {
    return Bookers.patients(1).get(0);
  }

  Appointment booked(Slot slot) {
    return Bookers.stored(bookers.posts(Bookers.booking(slot, patient())));
  }

  List<String> statuses(List<Slot> slots) {
    return slots.stream().map(this::status).toList();
  }

  String status(Slot slot) {
    return hospital.read(Bookers.ID, id(slot), Slot.class).getStatus().toCode();
  }

  static List<String> ids(List<Slot> slots) {
    return slots.stream().map(Clinic::id).toList();
  }

  static String id(Slot slot) {
    return "Slot/" + slot.getIdElement().getIdPart();
  }

  static String id(Appointment booked) {
    return booked.getIdElement().getIdPart();
  }

  static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }
}
