package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcExtension;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A slot is held, moved or added to its session, and nobody else has it meanwhile. */
class HeldAndMovedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
  private static final String STRANGER = "district-hospital";

  private final Clinic clinic = new Clinic();

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void heldSlotIsKeptForTenMinutesAndThenFreeAgain() {
    var slot = clinic.free(DAY).get(0);
    var held = clinic.held(Bookers.booking(slot, Clinic.patient()));
    var until = (InstantType) held.getExtensionByUrl(TcExtension.HELD_UNTIL).getValue();
    assertThat(until.getValue().toInstant())
        .isBetween(clinic.clock().plusSeconds(570), clinic.clock().plusSeconds(600));
    assertThat(clinic.status(slot)).isEqualTo("busy-tentative");
    Clinic.refused(
        clinic.bookers().posts(Bookers.booking(slot, Clinic.patient())),
        409,
        "slot-is-booked-once");
    clinic.at(until.getValue().toInstant());
    assertThat(clinic.status(slot)).isEqualTo("free");
    assertThat(Clinic.ids(clinic.search(DAY, "&status=free"))).contains(Clinic.id(slot));
    Bookers.stored(clinic.bookers().posts(Bookers.booking(slot, Clinic.patient())));
    held.setStatus(AppointmentStatus.BOOKED);
    Clinic.refused(clinic.bookers().puts(held), 409, "slot-is-booked-once");
  }

  @Test
  void heldSlotIsBookedByWhoHoldsIt() {
    var day = DAY.plusDays(1);
    var slot = clinic.free(day).get(0);
    var held = clinic.held(Bookers.booking(slot, Clinic.patient()));
    held.setStatus(AppointmentStatus.BOOKED);
    Bookers.stored(clinic.bookers().puts(held));
    clinic.at(clinic.clock().plusSeconds(601));
    assertThat(clinic.status(slot)).isEqualTo("busy");
  }

  @Test
  void movedBookingHasTheOtherSlotOrStays() {
    var slots = clinic.free(DAY.plusDays(2));
    var booked = clinic.booked(slots.get(0));
    clinic.booked(slots.get(1));
    Clinic.refused(
        clinic.reschedules(Bookers.ID, booked, slots.get(1)), 409, "slot-is-booked-once");
    assertThat(clinic.statuses(slots)).startsWith("busy", "busy", "free");
    var stranger = clinic.reschedules(STRANGER, booked, slots.get(2));
    assertThat(stranger.statusCode()).as(stranger.body()).isIn(403, 404);
    var moved = Bookers.stored(clinic.reschedules(Bookers.ID, booked, slots.get(2)));
    assertThat(moved.getStart()).isEqualTo(slots.get(2).getStart());
    assertThat(clinic.statuses(slots)).startsWith("free", "busy", "busy");
  }

  @Test
  void hospitalAloneAddsNumbersToItsSession() {
    var day = DAY.plusDays(3);
    var slot = clinic.free(day).get(0);
    clinic.booked(slot);
    var asked = Bookers.booking(slot, Clinic.patient()).setComment("专家同意加号");
    Clinic.refused(
        clinic.operation(Bookers.ID, "Appointment/$overbook", asked),
        422,
        "slot-is-of-the-platform");
    var count = clinic.search(day, "").size();
    var added = Bookers.stored(clinic.operation(Hospital.ID, "Appointment/$overbook", asked));
    var slots = clinic.search(day, "");
    assertThat(slots).hasSize(count + 1);
    var plus =
        slots.stream()
            .filter(it -> Clinic.id(it).equals(added.getSlotFirstRep().getReference()))
            .findFirst()
            .orElseThrow();
    assertThat(plus.getOverbooked()).isTrue();
    assertThat(plus.getStart()).isEqualTo(slot.getStart());
    assertThat(plus.getStatus().toCode()).isEqualTo("busy");
  }
}
