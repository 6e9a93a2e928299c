package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.repeat.Sending;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No condition of a write asks what its sender may not read, and no reference does. */
class ConditionsTellNothingTest {

  private static final String STRANGER = "regional-hospital";
  private static final String AUTHOR = WhoSeesWhatTest.AUTHOR;

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();
  private final Hidden result = Hidden.by(AUTHOR, Planted.RESULT.about(patient), patient, sending);

  /** The writes that bear a condition; what they would write does not meet it, and is refused. */
  private enum Write {
    CREATE {
      @Override
      HttpResponse<String> on(String condition, ConditionsTellNothingTest by) {
        var absent = Map.of("If-None-Exist", condition);
        return by.sending.send("POST", "Observation", STRANGER, unfinished(), absent);
      }
    },
    UPDATE {
      @Override
      HttpResponse<String> on(String condition, ConditionsTellNothingTest by) {
        return by.sending.send("PUT", "Observation?" + condition, STRANGER, unfinished());
      }
    },
    PATCH {
      @Override
      HttpResponse<String> on(String condition, ConditionsTellNothingTest by) {
        return by.patched("Observation?" + condition);
      }
    },
    CREATE_IN_TRANSACTION {
      @Override
      HttpResponse<String> on(String condition, ConditionsTellNothingTest by) {
        var bundle = bundle(BundleType.TRANSACTION, HTTPVerb.POST, "Observation");
        bundle.getEntryFirstRep().getRequest().setIfNoneExist(condition);
        return by.sending.send("POST", "", STRANGER, bundle);
      }
    },
    UPDATE_IN_BATCH {
      @Override
      HttpResponse<String> on(String condition, ConditionsTellNothingTest by) {
        var bundle = bundle(BundleType.BATCH, HTTPVerb.PUT, "Observation?" + condition);
        return by.sending.send("POST", "", STRANGER, bundle);
      }
    };

    abstract HttpResponse<String> on(String condition, ConditionsTellNothingTest by);
  }

  @ParameterizedTest
  @EnumSource
  void aRightGuessIsAnsweredLikeAWrongOne(Write write) {
    var condition = "patient=Patient/" + patient.getIdPart() + "&code=";

    var right = write.on(condition + "hb", this);
    var wrong = write.on(condition + "no", this);

    assertThat(plain(right)).isEqualTo(plain(wrong).replace("code=no", "code=hb"));
  }

  @ParameterizedTest
  @EnumSource
  void noConditionAsksAboutRecordsBeside(Write write) {
    var answer = write.on("patient.name=" + encoded("王建国"), this);

    assertThat(answer.body()).contains("search-beside");
  }

  @Test
  void nobodyIsFoundByNameAlone() {
    var name = "name=" + encoded(patient.getNameFirstRep().getText());
    var condition = Map.of("If-None-Exist", name + "&_id=" + patient.getIdPart());

    var answer = sending.send("POST", "Patient", STRANGER, new Patient(), condition);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void norByANumberWithoutTheName() {
    var condition =
        Map.of("If-None-Exist", "identifier=" + IdentifierSystem.PASSPORT + "|" + result.number());
    var guess = sending.newPatient();
    guess.setId((String) null);
    guess.getNameFirstRep().setText("别人");

    var answer = sending.send("POST", "Patient", STRANGER, guess, condition);

    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain(patient.getIdPart());
  }

  @Test
  void aReferenceIsNoSearch() {
    var number = IdentifierSystem.PASSPORT + "|" + result.number();
    var ofNumber = (Observation) Planted.RESULT.about(patient);
    ofNumber.setSubject(new Reference("Patient?identifier=" + number));
    var ofResult = (Observation) Planted.RESULT.about(patient);
    var search = "Observation?code=hb&patient=Patient/" + patient.getIdPart();
    ofResult.addHasMember(new Reference(search));

    for (Resource record : new Resource[] {ofNumber, ofResult}) {
      var alone = sending.send("POST", "Observation", STRANGER, record);
      var bundle = bundle(BundleType.TRANSACTION, HTTPVerb.POST, "Observation");
      bundle.getEntryFirstRep().setResource(record);
      var entered = sending.send("POST", "", STRANGER, bundle);

      assertThat(alone.statusCode()).as(alone.body()).isBetween(400, 499);
      assertThat(entered.statusCode()).as(entered.body()).isBetween(400, 499);
      assertThat(alone.body() + entered.body()).doesNotContain(result.id());
    }
  }

  /** What no profile accepts. */
  private static Observation unfinished() {
    return new Observation().setStatus(ObservationStatus.FINAL);
  }

  private static Bundle bundle(BundleType kind, HTTPVerb method, String url) {
    var bundle = new Bundle().setType(kind);
    var entry = bundle.addEntry().setResource(unfinished());
    entry.getRequest().setMethod(method).setUrl(url);
    return bundle;
  }

  private HttpResponse<String> patched(String path) {
    var patch = "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"final\"}]";
    var request = sending.door().asked(path, sending.door().token(STRANGER));
    return sending
        .door()
        .send(
            request
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(patch)));
  }

  private static String plain(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body().replaceAll("\"id\":\"[^\"]*\"", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
