package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.server.door.token.SignOn;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A resident's own token opens what is about the resident, and nothing of anybody else. */
class ResidentSeesOnesOwnTest {

  private final Sending sending = new Sending();
  private final Patient resident = sending.newPatient();
  private final Patient other = sending.newPatient();
  private final String token = tokenOf(resident);

  @Test
  void allOfOnesOwnRecordAlsoWhatIsSensitive() {
    var records = planted(resident);
    var labelled = Planted.CONDITION.about(resident);
    labelled.getMeta().addSecurity(SensitiveClass.SYSTEM, "HIV", null);
    var sensitive = Hidden.by(WhoSeesWhatTest.AUTHOR, labelled, resident, sending);

    assertThat(get("Patient/" + resident.getIdPart()).statusCode()).isEqualTo(200);
    for (Hidden own : Stream.concat(records.stream(), Stream.of(sensitive)).toList()) {
      assertThat(get(own.key()).body()).contains(own.word());
      assertThat(get(own.type() + "?patient=" + own.patient()).body()).contains(own.word());
      assertThat(get(own.type()).body()).contains(own.word());
    }
  }

  @Test
  void nothingOfAnother() {
    for (Hidden hidden : planted(other)) {
      for (Look look : Look.values()) {
        WhoSeesWhatTest.check(look, false, hidden, look.at(hidden, token, sending));
      }
    }
  }

  @Test
  void whoLookedAndWhoMayLook() {
    Given.SIGNING.to(resident, sending);
    var result = planted(resident).get(0);
    assertThat(sending.door().get(result.key(), sending.door().token(Given.READER)).statusCode())
        .isEqualTo(200);

    assertThat(get("AuditEvent?patient=Patient/" + resident.getIdPart()).body())
        .contains(Given.READER);
    assertThat(get("Patient/" + resident.getIdPart() + "/$grounds").body())
        .contains("Organization/" + Given.READER);
    assertThat(get("AuditEvent?patient=Patient/" + other.getIdPart()).body())
        .doesNotContain("\"resource\"");
    assertThat(get("Patient/" + other.getIdPart() + "/$grounds").statusCode()).isEqualTo(404);
  }

  @Test
  void onesOwnSummaryAlone() {
    planted(resident);

    assertThat(get("Patient/" + resident.getIdPart() + "/$summary").statusCode()).isEqualTo(200);
    assertThat(get("Patient/" + other.getIdPart() + "/$summary").statusCode()).isEqualTo(404);
  }

  @Test
  void noResidentTurnsAnothersPage() {
    planted(resident);
    planted(resident);
    var first =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(Bundle.class, get("Condition?_count=1").body());
    var next = first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir/?", "");

    assertThat(sending.door().get(next, tokenOf(other)).statusCode()).isEqualTo(404);
    assertThat(get(next).statusCode()).isEqualTo(200);
  }

  @Test
  void nothingIsChangedButConsents() {
    var visit = planted(resident).get(0);
    var answer =
        sending.door().post(visit.type(), token, Sending.text(Planted.ALLERGY.about(resident)));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private List<Hidden> planted(Patient patient) {
    return Stream.of(Planted.values())
        .map(kind -> Hidden.by(WhoSeesWhatTest.AUTHOR, kind.about(patient), patient, sending))
        .toList();
  }

  private HttpResponse<String> get(String path) {
    return sending.door().get(path, token);
  }

  private String tokenOf(Patient patient) {
    var asked = Map.of("grant_type", "client_credentials", "patient", patient.getIdPart());
    return SignOn.tokenOf(sending.door().signOn().answer("resident-portal", asked));
  }
}
