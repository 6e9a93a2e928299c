package io.github.tieredcare.server.ground;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.door.token.SignOn;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That a record was opened in an emergency is known to who opened it, to the patient and to the
 * authority that reviews it; to nobody who merely cares for the patient.
 */
class EmergencyStaysWithItsPartiesTest {

  private static final String OTHER = "township-centre";

  private final Ward ward = new Ward();
  private String review;
  private String notice;

  @BeforeEach
  void openInEmergency() {
    var task = Ward.parsed(ward.inEmergency(Ward.READER, Ward.DOCTOR, Ward.REASON), Task.class);
    review = "Task/" + task.getIdPart();
    notice =
        "Communication/"
            + Ward.parsed(ward.get(ofPatient("Communication"), Ward.READER), Bundle.class)
                .getEntryFirstRep()
                .getResource()
                .getIdElement()
                .getIdPart();
  }

  @Test
  void anotherGroundOpensNeither() {
    ward.sending.door().store(RecordConsent.of(ward.patient.getIdPart(), OTHER));
    assertThat(ward.isOpenTo(OTHER)).isTrue();

    for (String record : List.of(review, notice)) {
      assertThat(ward.get(record, OTHER).statusCode()).as(record).isEqualTo(404);
      assertThat(ward.get(record + "/_history/1", OTHER).statusCode()).isEqualTo(404);
    }
    for (String type : List.of("Task", "Communication")) {
      assertThat(ward.get(ofPatient(type), OTHER).body())
          .doesNotContain(review, notice, "emergency-access-review", "紧急");
      assertThat(ward.get(ofPatient(type) + "&_summary=count", OTHER).body().replace(" ", ""))
          .contains("\"total\":0");
    }
    assertThat(
            ward.get("Patient?_id=" + ward.patient.getIdPart() + "&_revinclude=Task:patient", OTHER)
                .body())
        .doesNotContain(review);
  }

  @Test
  void whoOpenedItTheAuthorityAndThePatientReadBoth() {
    for (String record : List.of(review, notice)) {
      assertThat(ward.get(record, Ward.READER).statusCode()).as(record).isEqualTo(200);
      assertThat(ward.get(record, Ward.AUTHORITY).statusCode()).as(record).isEqualTo(200);
      assertThat(ward.sending.door().get(record, residentsOwn()).statusCode()).isEqualTo(200);
    }
  }

  private String ofPatient(String type) {
    return type + "?patient=Patient/" + ward.patient.getIdPart();
  }

  private String residentsOwn() {
    var asked = Map.of("grant_type", "client_credentials", "patient", ward.patient.getIdPart());
    return SignOn.tokenOf(ward.sending.door().signOn().answer("resident-portal", asked));
  }
}
