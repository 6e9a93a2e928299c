package io.github.tieredcare.referral.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.ReferralState;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Whatever a Task names as its place, only what is its patient's and its parties' is freed. */
class PlacesTest {

  private static final String PATIENT = "patient-wang-jianguo";
  private static final String ANOTHER = "patient-li-na";

  @Test
  void aPlaceWrittenByAPartyForThePatientIsOne() {
    assertThat(appointments(PATIENT, "city-hospital")).isEqualTo(1);
    assertThat(appointments(PATIENT, "community-centre")).isEqualTo(1);
    assertThat(beds(PATIENT, "city-hospital")).isEqualTo(1);
  }

  @Test
  void aPlaceOfAnotherPatientIsNone() {
    assertThat(appointments(ANOTHER, "city-hospital")).isZero();
    assertThat(beds(ANOTHER, "city-hospital")).isZero();
  }

  @Test
  void aPlaceThatNoPartyWroteIsNone() {
    assertThat(appointments(PATIENT, "district-hospital")).isZero();
    assertThat(beds(PATIENT, "district-hospital")).isZero();
  }

  private static long appointments(String patient, String author) {
    var booked = new Appointment();
    booked.setId("Appointment/place");
    booked.getMeta().setSource(Canonical.BASE + "/institution/" + author);
    booked.addParticipant().setActor(new Reference("Patient/" + patient));
    return new Places(accepted(TaskOutput.APPOINTMENT, "Appointment/place"), Handled.world(booked))
        .appointments()
        .count();
  }

  private static long beds(String patient, String author) {
    var bed = new Encounter();
    bed.setId("Encounter/place");
    bed.getMeta().setSource(Canonical.BASE + "/institution/" + author);
    bed.setSubject(new Reference("Patient/" + patient));
    return new Places(accepted(TaskOutput.BED, "Encounter/place"), Handled.world(bed))
        .beds()
        .count();
  }

  private static Task accepted(TaskOutput kind, String place) {
    var task = Handled.task(ReferralState.ACCEPTED, "city-hospital", "routine");
    task.addOutput().setType(kind.concept()).setValue(new Reference(place));
    return task;
  }
}
