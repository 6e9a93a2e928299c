package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entry of a bundle needs its scope. */
class ScopesOfEntriesTest {
  private final Door door = Door.open();

  @ParameterizedTest
  @CsvSource({"transaction", "batch"})
  void bundleIsRefusedWholeAndTellsEveryEntry(String kind) {
    String token = door.token(Door.ONE);
    Patient patient = People.stranger();
    patient.getNameFirstRep().setText("door-half-" + kind);
    HttpResponse<String> answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"%s","entry":[
             {"request":{"method":"POST","url":"Patient"},
              "resource":%s},
             {"request":{"method":"POST","url":"OrganizationAffiliation"},
              "resource":{"resourceType":"OrganizationAffiliation"}},
             {"request":{"method":"DELETE","url":"Patient/door-patient"}}]}
            """
                .formatted(kind, Sending.text(patient)));

    JsonNode issue = Refused.with(403, "scope-missing", answer);
    assertThat(issue.at("/expression/0").asText()).isEqualTo("Bundle.entry[1].request");
    JsonNode deletion = Door.json(answer).at("/issue/1");
    assertThat(deletion.at("/expression/0").asText()).isEqualTo("Bundle.entry[2].request");
    assertThat(deletion.path("diagnostics").asText()).contains("system/Patient.d");
    HttpResponse<String> found = door.get("Patient?name=door-half-" + kind, token);
    assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
    assertThat(Door.json(found).path("entry")).isEmpty();
  }

  @Test
  void entryIsJudgedByItsContentToo() {
    Refused.with(
        403,
        "scope-missing",
        door.post(
            "",
            door.token(Door.ONE),
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"POST","url":"Patient"},
              "resource":{"resourceType":"OrganizationAffiliation"}}]}
            """));
  }

  @Test
  void readingEntriesNeedTheirScope() {
    Refused.with(
        403,
        "scope-missing",
        door.post(
            "",
            door.token(Door.PATIENT_READER),
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"Organization/door-north"}}]}
            """));
  }
}
