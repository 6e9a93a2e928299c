package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hospital takes slots back, stops its clinic or sends another doctor, and drops nobody. */
class TakenBackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 18);
  private static final String STRANGER = "district-hospital";

  private final Clinic clinic = new Clinic();

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void returnedSlotsAreTheHospitalsFromItsAnswerOn() {
    var day = DAY;
    var slots = clinic.free(day);
    clinic.booked(slots.get(0));
    assertThat(clinic.returned(day)).isEmpty();
    clinic.at(day.atStartOfDay(Span.ZONE).minusHours(8).toInstant());
    Clinic.refused(
        clinic.bookers().posts(Bookers.booking(slots.get(1), Clinic.patient())),
        422,
        "slot-is-of-the-platform");
    assertThat(clinic.search(Hospital.ID, day, "&status=free"))
        .noneMatch(it -> Clinic.id(it).equals(Clinic.id(slots.get(1))));
    var returned = clinic.returned(day);
    assertThat(Clinic.ids(returned))
        .contains(Clinic.id(slots.get(1)))
        .doesNotContain(Clinic.id(slots.get(0)));
    assertThat(Clinic.ids(clinic.search(Hospital.ID, day, "&status=free")))
        .contains(Clinic.id(slots.get(1)));
    assertThat(Clinic.ids(clinic.returned(day))).isEqualTo(Clinic.ids(returned));
    Clinic.refused(
        clinic.bookers().posts(Bookers.booking(slots.get(1), Clinic.patient())),
        422,
        "slot-is-of-the-platform");
  }

  @Test
  void stoppedClinicDropsNobodySilently() {
    var day = DAY.plusDays(1);
    var slots = clinic.free(day);
    var booked = clinic.booked(slots.get(0));
    var held = clinic.held(Bookers.booking(slots.get(1), Clinic.patient()));
    Clinic.refused(
        clinic.withdraws(STRANGER, slots.get(0), null), 403, "session-is-changed-by-its-hospital");
    var stopped = clinic.withdraws(Hospital.ID, slots.get(0), null);
    assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);
    assertThat(clinic.search(day, "&status=free")).isEmpty();
    for (var one : List.of(booked, held)) {
      var now =
          clinic.hospital().read(Bookers.ID, "Appointment/" + Clinic.id(one), Appointment.class);
      assertThat(now.getStatus().toCode()).isEqualTo("cancelled");
      assertThat(now.getCancelationReason().getCodingFirstRep().getCode()).isEqualTo("prov-pers");
    }
    var lines = clinic.lines("needs-slot", booked);
    assertThat(lines.getEntry()).hasSize(1);
    Clinic.refused(
        clinic.bookers().posts(Bookers.booking(slots.get(2), Clinic.patient())),
        422,
        "booked-slot-is-published");
    clinic.now(day.minusDays(5));
    Clinic.refused(clinic.hospital().publishes(Hospital.morning(day, 1, 4)), 409, "day-is-booked");
  }

  @Test
  void substituteTakesTheBookingsOver() {
    var day = DAY.plusDays(2);
    var slots = clinic.free(day);
    var booked = clinic.booked(slots.get(0));
    Clinic.refused(
        clinic.withdraws(Hospital.ID, slots.get(0), "PractitionerRole/dr-chen-community-centre"),
        422,
        "substitute-is-of-the-hospital");
    var substituted =
        clinic.withdraws(Hospital.ID, slots.get(0), "PractitionerRole/dr-wu-city-hospital");
    assertThat(substituted.statusCode()).as(substituted.body()).isEqualTo(200);
    assertThat(clinic.status(slots.get(0))).isEqualTo("busy");
    assertThat(clinic.search(day, "&schedule.actor=PractitionerRole/dr-wu-city-hospital"))
        .hasSameSizeAs(clinic.search(day, ""));
    assertThat(clinic.lines("doctor-replaced", booked).getEntry()).hasSize(1);
  }
}
