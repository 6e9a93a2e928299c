package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.door.token.SignOn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A resident finds and books slots through the portal, once the public may, and nobody else's. */
class ResidentBooksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

  private final Clinic clinic = new Clinic();
  private final String resident = Clinic.patient();
  private final String token = token(resident);

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void residentBooksMovesAndCancelsOnceThePublicMay() {
    var offered = clinic.free(DAY);
    var slot = offered.get(0);
    clinic.at(DAY.minusDays(7).atStartOfDay(Span.ZONE).minusSeconds(1).toInstant());
    assertThat(found().getEntry()).isEmpty();
    Clinic.refused(posts(Bookers.booking(slot, resident)), 422, "slot-is-open-to-who-books");
    clinic.at(DAY.minusDays(7).atStartOfDay(Span.ZONE).toInstant());
    assertThat(found().getEntry()).hasSize(5);
    var booked = Bookers.stored(posts(Bookers.booking(slot, resident)));
    assertThat(clinic.status(slot)).isEqualTo("busy");
    var asked = new Parameters();
    asked.addParameter().setName("slot").setValue(new Reference(Clinic.id(offered.get(1))));
    var path = "Appointment/" + Clinic.id(booked);
    var moved = Bookers.stored(sends("POST", path + "/$reschedule", asked));
    assertThat(clinic.status(slot)).isEqualTo("free");
    Bookers.stored(sends("PUT", path, Bookers.cancelled(moved)));
    assertThat(clinic.status(offered.get(1))).isEqualTo("free");
  }

  @Test
  void residentHoldsForTenMinutes() {
    var slot = clinic.free(DAY.plusDays(1)).get(0);
    var held = Bookers.stored(sends("POST", "Appointment/$hold", Bookers.booking(slot, resident)));
    assertThat(held.getStatus().toCode()).isEqualTo("pending");
    assertThat(clinic.status(slot)).isEqualTo("busy-tentative");
  }

  @Test
  void residentTouchesNobodyElsesBooking() {
    var slots = clinic.free(DAY.plusDays(2));
    var other = Clinic.patient();
    Clinic.refused(
        posts(Bookers.booking(slots.get(0), other)), 403, "resident-books-for-themselves");
    var booked =
        Bookers.stored(
            clinic
                .hospital()
                .door()
                .post(
                    "Appointment",
                    token(other),
                    Bookers.text(Bookers.booking(slots.get(0), other))));
    var path = "Appointment/" + Clinic.id(booked);
    var answer = sends("PUT", path, Bookers.cancelled(booked));
    assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
    var overbook = sends("POST", "Appointment/$overbook", Bookers.booking(slots.get(1), resident));
    Clinic.refused(overbook, 403, "scope-missing");
    assertThat(clinic.status(slots.get(0))).isEqualTo("busy");
  }

  private Bundle found() {
    var search = "Slot?institution=%s&start=%s&status=free".formatted(Hospital.ID, DAY);
    return Bookers.parsed(clinic.hospital().door().get(search, token), Bundle.class);
  }

  private HttpResponse<String> posts(Appointment booking) {
    return sends("POST", "Appointment", booking);
  }

  private HttpResponse<String> sends(String method, String path, Resource body) {
    var request = clinic.hospital().door().asked(path, token);
    request.header("Content-Type", "application/fhir+json");
    return clinic
        .hospital()
        .door()
        .send(request.method(method, BodyPublishers.ofString(Bookers.text(body))));
  }

  private String token(String patient) {
    var asked =
        Map.of("grant_type", "client_credentials", "patient", patient.replace("Patient/", ""));
    return SignOn.tokenOf(clinic.hospital().door().signOn().answer("resident-portal", asked));
  }
}
