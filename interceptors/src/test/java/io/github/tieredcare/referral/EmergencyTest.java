package io.github.tieredcare.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What belongs to an emergency, in which most rules only warn. */
class EmergencyTest {

  @Test
  void theNoteOfAnEmergencyBelongsToIt() {
    assertThat(touchesTheNoteOf("stat")).isTrue();
  }

  @Test
  void theNoteOfAnotherReferralDoesNot() {
    assertThat(touchesTheNoteOf("routine")).isFalse();
  }

  @Test
  void aDocumentBesideAnEmergencyDoesNot() {
    var request = Handled.request(ReferralState.ACCEPTED, "stat");
    assertThat(new Emergency().touches(note(), Handled.world(request))).isFalse();
  }

  private static boolean touchesTheNoteOf(String priority) {
    var request = Handled.request(ReferralState.ACCEPTED, priority);
    request.addSupportingInfo(new Reference("Composition/note"));
    return new Emergency().touches(note(), Handled.world(request));
  }

  private static Composition note() {
    var note = new Composition();
    note.setId("Composition/note");
    note.setSubject(new Reference("Patient/patient-wang-jianguo"));
    return note;
  }
}
