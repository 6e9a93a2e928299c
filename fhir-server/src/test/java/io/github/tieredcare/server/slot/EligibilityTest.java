package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcExtension;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where to book is found among the clinics that see the patient, over HTTP. */
class EligibilityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 8);

  /** A woman, born on 1988-03-12. */
  private static final String PATIENT = "Patient/patient-li-na";

  private final Clinic clinic = new Clinic();

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void onlyClinicsThatSeeThePatientAreMatched() {
    clinic.now(DAY.minusDays(20));
    var morning = Hospital.morning(DAY, 6, 4);
    var sessions =
        morning.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(Schedule.class::isInstance)
            .map(Schedule.class::cast)
            .toList();
    sees(sessions.get(0), new Extension("sex", new CodeType("male")));
    sees(sessions.get(1), new Extension("oldest", new UnsignedIntType(37)));
    sees(sessions.get(2), new Extension("youngest", new UnsignedIntType(39)));
    sees(sessions.get(3), new Extension("sex", new CodeType("female")));
    sees(sessions.get(4), new Extension("youngest", new UnsignedIntType(38)));
    sees(sessions.get(5), new Extension("oldest", new UnsignedIntType(38)));
    clinic.hospital().published(morning);
    clinic.now(DAY.minusDays(10));

    assertThat(matched("&patient=" + PATIENT)).containsExactlyInAnyOrder("female", "38", "38");
    assertThat(matched("")).hasSize(6);
  }

  private static void sees(Schedule session, Extension whom) {
    var eligibility = new Extension(TcExtension.ELIGIBILITY);
    eligibility.addExtension(whom);
    session.addExtension(eligibility);
  }

  /** What is said of each session that is matched. */
  private List<String> matched(String patient) {
    var path = "Slot/$match?code=I20&start=%s&_count=50%s".formatted(DAY, patient);
    var found = clinic.hospital().read(Bookers.ID, path, Bundle.class);
    return found.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Slot.class::isInstance)
        .map(Slot.class::cast)
        .map(this::seen)
        .toList();
  }

  private String seen(Slot slot) {
    var session =
        clinic.hospital().read(Bookers.ID, slot.getSchedule().getReference(), Schedule.class);
    return session
        .getExtensionByUrl(TcExtension.ELIGIBILITY)
        .getExtensionFirstRep()
        .getValue()
        .primitiveValue();
  }
}
