package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.door.token.SignOn;
import io.github.tieredcare.server.rule.Unjudged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees and who may book what, a second before and at every boundary in the life of a slot: the
 * clinic is on 15 November 2026. Each cell is what a read shows, and whether a booking is taken or
 * by which rule it is refused.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OpeningTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
  private static final String RESIDENT = "patient-li-na";
  private static final String CASE =
      "/cases/priority-booking-rests-on-a-referral/accepted-held-before-the-referral.json";

  /** How the table writes what is answered; of several rules the first. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("slot-is-of-the-platform", "not here"),
          List.of("slot-is-open-to-who-books", "not yet"),
          List.of("priority-booking-is-for-the-signed", "for signed"));

  private final Clinic clinic = new Clinic();
  private List<Slot> slots;

  @BeforeAll
  void publishes() {
    clinic.now(DAY.minusDays(20));
    clinic.hospital().published(Hospital.morning(DAY, 1, 12));
    slots = clinic.search(DAY, "");
    new Unjudged().store(List.of(referral()));
  }

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pool              | instant                   | signed centre | another       | resident      | its hospital
          platform-priority | 2026-11-02T23:59:59+08:00 | - not yet     | - not yet     | - not yet     | - not here
          platform-priority | 2026-11-03T00:00:00+08:00 | free booked   | free for signed | - not yet   | - not here
          platform-priority | 2026-11-07T23:59:59+08:00 | free booked   | free for signed | - not yet   | - not here
          platform-priority | 2026-11-08T00:00:00+08:00 | free booked   | free booked   | free booked   | - not here
          platform-priority | 2026-11-14T15:59:59+08:00 | free booked   | free booked   | free booked   | - not here
          platform-priority | 2026-11-14T16:00:00+08:00 | - not here    | - not here    | - not here    | - not here
          platform-locked   | 2026-11-08T00:00:00+08:00 | - not yet     | - not yet     | - not here    | - not here
          platform-locked   | 2026-11-12T23:59:59+08:00 | - not yet     | - not yet     | - not here    | - not here
          platform-locked   | 2026-11-13T00:00:00+08:00 | free booked   | free for signed | - not here  | - not here
          platform-locked   | 2026-11-14T15:59:59+08:00 | free booked   | free for signed | - not here  | - not here
          platform-locked   | 2026-11-14T16:00:00+08:00 | - not here    | - not here    | - not here    | - not here
          public            | 2026-11-07T23:59:59+08:00 | - not here    | - not here    | - not here    | free booked
          public            | 2026-11-15T07:59:59+08:00 | - not here    | - not here    | - not here    | free booked
          public            | 2026-11-15T12:00:00+08:00 | - not here    | - not here    | - not here    | - not here
          returned          | 2026-11-14T16:00:00+08:00 | - not here    | - not here    | - not here    | free booked
          returned          | 2026-11-15T12:00:00+08:00 | - not here    | - not here    | - not here    | - not here
          """,
      useHeadersInDisplayName = true)
  void isWhatTheTableSays(
      String pool,
      OffsetDateTime instant,
      String signed,
      String another,
      String resident,
      String hospital) {
    var slot = slotOf(pool);
    clinic.at(instant.toInstant());
    assertThat(asked(slot, instant.toInstant()))
        .containsExactly(signed, another, resident, hospital);
  }

  private List<String> asked(Slot slot, Instant at) {
    var door = clinic.hospital().door();
    var portal = Map.of("grant_type", "client_credentials", "patient", RESIDENT);
    return List.of(
        answered(slot, true, door.token(Bookers.ID), at),
        answered(slot, false, door.token("district-hospital"), at),
        answered(slot, false, SignOn.tokenOf(door.signOn().answer("resident-portal", portal)), at),
        answered(slot, false, door.token(Hospital.ID), at));
  }

  /** What a caller sees of a slot, and what it is told when it books; a booking is undone. */
  private String answered(Slot slot, boolean signed, String token, Instant at) {
    var door = clinic.hospital().door();
    var seen = Bookers.parsed(door.get(Clinic.id(slot), token), Slot.class).getStatus().toCode();
    var booking = Bookers.booking(slot, "Patient/" + RESIDENT);
    if (signed) {
      booking.addBasedOn(new Reference("ServiceRequest/" + referral().getIdPart()));
    }
    var answer = door.post("Appointment", token, Bookers.text(booking));
    if (answer.statusCode() == 201) {
      // The hospital may cancel at any time.
      Bookers.stored(clinic.hospital().puts(Bookers.cancelled(Bookers.stored(answer))));
    }
    clinic.at(at);
    return ("free".equals(seen) ? "free " : "- ")
        + (answer.statusCode() == 201
            ? "booked"
            : WORDS.stream()
                .filter(it -> answer.body().contains('"' + it.get(0) + '"'))
                .map(it -> it.get(1))
                .findFirst()
                .orElse(answer.body()));
  }

  private Slot slotOf(String pool) {
    if (!pool.equals("returned")) {
      return slots.stream().filter(slot -> isOf(pool, slot)).findFirst().orElseThrow();
    }
    clinic.at(OffsetDateTime.parse("2026-11-14T16:00:00+08:00").toInstant());
    var asked = new Parameters();
    asked.addParameter().setName("day").setValue(new DateType(DAY.toString()));
    clinic.hospital().asks("Schedule/$return", asked);
    return slotOf(SlotPool.PLATFORM_PRIORITY.code());
  }

  private static boolean isOf(String pool, Slot slot) {
    var coding = (Coding) slot.getExtensionByUrl(TcExtension.SLOT_POOL).getValue();
    return coding.getCode().equals(pool);
  }

  private static ServiceRequest referral() {
    var content =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(Parameters.class, OpeningTableTest.class.getResourceAsStream(CASE));
    return content.getParameter().stream()
        .map(part -> part.getResource())
        .filter(ServiceRequest.class::isInstance)
        .map(ServiceRequest.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
