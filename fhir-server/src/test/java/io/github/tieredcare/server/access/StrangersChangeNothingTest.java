package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stranger may not see is not there to be changed, and no patch tells what stands in it. */
class StrangersChangeNothingTest {

  private static final String STRANGER = "regional-hospital";
  private static final String RIGHT_GUESS =
      "[{\"op\": \"test\", \"path\": \"/status\", \"value\": \"finished\"}]";
  private static final String WRONG_GUESS =
      "[{\"op\": \"test\", \"path\": \"/status\", \"value\": \"planned\"}]";

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();
  private final Hidden visit =
      Hidden.by(WhoSeesWhatTest.AUTHOR, Planted.VISIT.about(patient), patient, sending);

  /** The ways to change a record. */
  private enum Way {
    BY_ID {
      @Override
      HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by) {
        return by.patchedAt(hidden.key(), guess);
      }
    },
    BY_CONDITION {
      @Override
      HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by) {
        return by.patchedAt("Encounter?patient=Patient/" + hidden.patient(), guess);
      }
    },
    IN_A_TRANSACTION {
      @Override
      HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by) {
        return by.entered(BundleType.TRANSACTION, hidden.key(), guess);
      }
    },
    IN_A_BATCH {
      @Override
      HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by) {
        return by.entered(BundleType.BATCH, hidden.key(), guess);
      }
    },
    IN_A_BATCH_BY_CONDITION {
      @Override
      HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by) {
        return by.entered(BundleType.BATCH, "Encounter?patient=Patient/" + hidden.patient(), guess);
      }
    };

    abstract HttpResponse<String> patch(Hidden hidden, String guess, StrangersChangeNothingTest by);
  }

  @ParameterizedTest
  @EnumSource
  void aGuessIsNotAnswered(Way way) {
    var right = way.patch(visit, RIGHT_GUESS, this);
    var wrong = way.patch(visit, WRONG_GUESS, this);

    assertThat(List.of(right.body(), wrong.body())).allMatch(body -> !body.contains(visit.word()));
    assertThat(plain(right)).isEqualTo(plain(wrong)).contains("404");
  }

  @ParameterizedTest
  @EnumSource(names = {"BY_ID"})
  void anotherVersionIsNotThereEither(Way way) {
    var record = Planted.VISIT.about(patient);
    record.setId(visit.id());
    var request =
        sending
            .door()
            .asked(visit.key(), sending.door().token(STRANGER))
            .header("Content-Type", "application/fhir+json")
            .header("If-Match", "W/\"7\"")
            .PUT(BodyPublishers.ofString(Sending.text(record)));

    assertThat(sending.door().send(request).statusCode()).isEqualTo(404);
  }

  private static String plain(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body().replaceAll("\"id\":\"[^\"]*\"", "");
  }

  private HttpResponse<String> patchedAt(String path, String guess) {
    return sending
        .door()
        .send(
            sending
                .door()
                .asked(path, sending.door().token(STRANGER))
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(guess)));
  }

  private HttpResponse<String> entered(BundleType kind, String path, String guess) {
    var bundle = new Bundle().setType(kind);
    var patch = new Binary().setContentType("application/json-patch+json");
    patch.setContentAsBase64(Base64.getEncoder().encodeToString(guess.getBytes()));
    bundle.addEntry().setResource(patch).getRequest().setMethod(HTTPVerb.PATCH).setUrl(path);
    return sending.send("POST", "", STRANGER, bundle);
  }
}
