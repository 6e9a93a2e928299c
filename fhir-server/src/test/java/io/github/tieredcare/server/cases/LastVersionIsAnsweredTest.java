package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/**
 * A step that makes the exchange write on the Task too is answered with the Task as it then stands,
 * so that its author can take the next step on what the answer says.
 */
class LastVersionIsAnsweredTest {

  private static final String ARRIVAL = "step-leaves-word-on-the-task/accepted-the-way-back";
  private static final String RECEIVER = "city-hospital";

  private final Theatre theatre = Theatre.open();
  private final Door door = Door.open();
  private final String token = door.token(RECEIVER);

  @Test
  void anUpdateShowsTheWayBackAndItsVersionIsGoodForTheNextStep() {
    theatre.play(
        theatre.corpus().attempt(ARRIVAL, Way.PUT),
        attempt -> {
          var answer = put(attempt.after(), "representation");
          var shown = task(answer.body());
          assertThat(new ReferralTask(shown).has(TaskOutput.WAY_BACK)).isTrue();
          assertThat(text(shown)).isEqualTo(door.get(path(shown), token).body());
          assertThat(etag(answer)).isEqualTo("W/\"" + shown.getMeta().getVersionId() + "\"");
          again(shown, etag(answer));
        });
  }

  @Test
  void anAnswerWithoutTheTaskNamesItsVersionToo() {
    theatre.play(
        theatre.corpus().attempt(ARRIVAL, Way.PUT),
        attempt -> {
          var answer = put(attempt.after(), "minimal");
          again(task(door.get(path(attempt.after()), token).body()), etag(answer));
        });
  }

  @Test
  void anEntryOfATransactionShowsItToo() {
    theatre.play(
        theatre.corpus().attempt(ARRIVAL, Way.PUT_IN_A_BUNDLE),
        attempt -> {
          var bundle = new Bundle().setType(BundleType.TRANSACTION);
          bundle
              .addEntry()
              .setResource(attempt.after())
              .getRequest()
              .setMethod(HTTPVerb.PUT)
              .setUrl(path(attempt.after()));
          var answer = send("POST", "", bundle, "Prefer", "return=representation");
          var entry = parsed(Bundle.class, answer.body()).getEntryFirstRep();
          var shown = (Task) entry.getResource();
          assertThat(new ReferralTask(shown).has(TaskOutput.WAY_BACK)).isTrue();
          assertThat(new IdType(entry.getResponse().getLocation()).getVersionIdPart())
              .isEqualTo(shown.getMeta().getVersionId());
          again(shown, entry.getResponse().getEtag());
        });
  }

  /** The next step is anything under the version that the answer gave: here, nothing new. */
  private void again(Task shown, String etag) {
    var next = send("PUT", path(shown), shown, "If-Match", etag);
    assertThat(next.statusCode()).as(next.body()).isNotIn(409, 412);
  }

  private HttpResponse<String> put(Resource task, String prefer) {
    var answer = send("PUT", path(task), task, "Prefer", "return=" + prefer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private HttpResponse<String> send(
      String method, String path, Resource body, String header, String value) {
    return door.send(
        door.asked(path, token)
            .header("Content-Type", "application/fhir+json")
            .header("X-Acting-Practitioner-Role", "dr-zhou-city-hospital")
            .header(header, value)
            .method(method, BodyPublishers.ofString(text(body))));
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String path(Resource record) {
    return "Task/" + record.getIdElement().getIdPart();
  }

  private static Task task(String body) {
    return parsed(Task.class, body);
  }

  private static <T extends Resource> T parsed(Class<T> type, String body) {
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, body);
  }

  private static String text(Resource record) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(record);
  }
}
