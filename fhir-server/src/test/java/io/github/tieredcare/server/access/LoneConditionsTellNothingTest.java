package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A condition that is one code alone, which HAPI looks up before all others in a transaction, finds
 * what its sender may see; and no condition stands in the way of another author who sets the same.
 */
class LoneConditionsTellNothingTest {

  private static final String CODES = "https://district-hospital.example/tests";
  private static final String STRANGER = "regional-hospital";

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();
  private final String code = "c" + UUID.randomUUID();
  private final Hidden hidden = Hidden.by(WhoSeesWhatTest.AUTHOR, coded(), patient, sending);

  @ParameterizedTest
  @ValueSource(strings = {"code=%s", "Observation?code=%s", "Observation?code=" + CODES + "|%s"})
  void aCreationOfATransactionFindsNothingHidden(String condition) {
    var answer = entered(HTTPVerb.POST, "Observation", condition.formatted(code));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(hidden.id()).contains("201");
  }

  @ParameterizedTest
  @CsvSource({"code=%s", CODES + "|%s"})
  void anUpdateOfATransactionFindsNothingHidden(String condition) {
    var url = "Observation?" + (condition.startsWith("code") ? condition : "code=" + condition);

    var answer = entered(HTTPVerb.PUT, url.formatted(code), null);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(hidden.id()).contains("201");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&category=laboratory"})
  void whoSetTheSameConditionIsNotInTheWay(String more) {
    var same = coded();
    same.getCode().getCodingFirstRep().setCode("same-" + code);
    var absent = Map.of("If-None-Exist", "code=same-" + code + more);

    for (String author : new String[] {WhoSeesWhatTest.AUTHOR, STRANGER}) {
      var answer = sending.send("POST", "Observation", author, same, absent);
      assertThat(answer.statusCode()).as(author + answer.body()).isEqualTo(201);
    }
  }

  private Observation coded() {
    var record = (Observation) Planted.RESULT.about(patient);
    record.getCode().getCodingFirstRep().setSystem(CODES).setCode(code);
    return record;
  }

  private HttpResponse<String> entered(HTTPVerb method, String url, String condition) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var entry = bundle.addEntry().setResource(coded());
    entry.getRequest().setMethod(method).setUrl(url).setIfNoneExist(condition);
    return sending.send("POST", "", STRANGER, bundle);
  }
}
