package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;

/** A hospital of the demonstration that publishes, and those who look at its slots. */
final class Hospital {

  static final String ID = "city-hospital";
  static final String NUMBERS = "https://city-hospital.example.org/sessions";

  private static final String DOCTOR = "dr-zhou-city-hospital";
  private static final String DEPARTMENT = "03.04";
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Door door = Door.open();

  /** A morning with so many sessions of the one doctor. */
  static Bundle morning(LocalDate day, int sessions, int slots) {
    return new Timetable(NUMBERS, day, slots).of(Collections.nCopies(sessions, DOCTOR), DEPARTMENT);
  }

  HttpResponse<String> publishes(Bundle publication) {
    return post(ID, publication);
  }

  HttpResponse<String> post(String institution, Resource publication) {
    return door.post(
        "Schedule/$publish",
        door.token(institution),
        FHIR.newJsonParser().encodeResourceToString(publication));
  }

  /** An operation that the hospital asks for. */
  HttpResponse<String> asks(String path, Resource body) {
    return door.post(path, door.token(ID), FHIR.newJsonParser().encodeResourceToString(body));
  }

  /** An appointment as the hospital writes it. */
  HttpResponse<String> puts(Appointment booked) {
    var request = door.asked("Appointment/" + booked.getIdElement().getIdPart(), door.token(ID));
    request.header("Content-Type", "application/fhir+json");
    return door.send(
        request.PUT(BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(booked))));
  }

  Parameters published(Bundle publication) {
    return parsed(publishes(publication), Parameters.class);
  }

  /** What a system finds at an address. */
  <T extends Resource> T read(String institution, String path, Class<T> type) {
    return parsed(door.get(path, door.token(institution)), type);
  }

  /** All slots that a system finds, page by page. */
  List<Slot> find(String institution, String search) {
    var page = read(institution, "Slot?" + search, Bundle.class);
    var found = slots(page);
    while (page.getLink(Bundle.LINK_NEXT) != null) {
      var next = page.getLink(Bundle.LINK_NEXT).getUrl();
      page = read(institution, next.substring(next.indexOf("Slot?")), Bundle.class);
      found = Stream.concat(found.stream(), slots(page).stream()).toList();
    }
    return found;
  }

  Door door() {
    return door;
  }

  /** How many of each status. */
  static String counted(List<Slot> slots) {
    return slots.stream()
        .collect(Collectors.groupingBy(it -> it.getStatus().toCode(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> it.getKey() + " " + it.getValue())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<Slot> slots(Bundle page) {
    return page.getEntry().stream().map(entry -> (Slot) entry.getResource()).toList();
  }

  private static <T extends Resource> T parsed(HttpResponse<String> answer, Class<T> type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FHIR.newJsonParser().parseResource(type, answer.body());
  }
}
