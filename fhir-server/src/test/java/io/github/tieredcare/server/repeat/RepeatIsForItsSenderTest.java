package io.github.tieredcare.server.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.answer.OneShape;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** An answer is told again to who was given it, for the same request, and to nobody else. */
class RepeatIsForItsSenderTest {
  private final Sending sending = new Sending();
  private final String token = sending.door().token(Sending.SENDER);

  @Test
  void withOtherContentIsRefused() {
    var headers = Map.of("X-Request-Id", id());
    assertThat(once("ServiceRequest", sending.draft(), headers).statusCode()).isEqualTo(201);

    OneShape.of(409, "request-id-taken", once("ServiceRequest", sending.draft(), headers));
  }

  @Test
  void ofAnotherInstitutionIsAnotherWrite() {
    var headers = Map.of("X-Request-Id", id());
    once("ServiceRequest", sending.draft(), headers);
    var other =
        sending.send("POST", "ServiceRequest", "district-hospital", sending.draft(), headers);

    OneShape.of(403, "sender-places-its-own-referral", other);
  }

  @Test
  void thatWasRefusedIsTriedAnew() {
    var headers = Map.of("X-Request-Id", id());
    var draft = sending.draft();
    draft.setSubject(new Reference("Patient/nobody"));

    OneShape.of(400, "reference-dangles", once("ServiceRequest", draft, headers));
    assertThat(once("ServiceRequest", sending.draft(), headers).statusCode()).isEqualTo(201);
  }

  @Test
  void isForgottenAfterAWeek() {
    var headers = Map.of("X-Request-Id", id());
    once("ServiceRequest", sending.draft(), headers);
    sending.door().exchange().clock().advance(Duration.ofDays(8));
    try {
      assertThat(once("ServiceRequest", sending.draft(), headers).statusCode()).isEqualTo(201);
    } finally {
      sending.door().exchange().clock().reset();
    }
  }

  @Test
  void inABatchIsNotOneRequest() {
    var batch = Sending.transaction(sending.draft()).setType(BundleType.BATCH);

    OneShape.of(400, "batch-is-not-one-request", once("", batch, Map.of("X-Request-Id", id())));
  }

  @Test
  void needsAUsableRequestId() {
    OneShape.of(
        400,
        "request-id-unusable",
        once("ServiceRequest", sending.draft(), Map.of("X-Request-Id", "x".repeat(200))));
  }

  @Test
  void ofAnotherPersonIsAnotherRequest() {
    var draft = sending.draft();
    var id = id();
    var sent = once("ServiceRequest", draft, by("dr-chen-community-centre", id));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);

    OneShape.of(409, "request-id-taken", once("ServiceRequest", draft, by("dr-somebody-else", id)));
    OneShape.of(409, "request-id-taken", once("ServiceRequest", draft, Map.of("X-Request-Id", id)));
    var again = once("ServiceRequest", draft, by("dr-chen-community-centre", id));
    assertThat(again.body()).isEqualTo(sent.body());
  }

  /** Also for a bundle, whose entries say what it demands. */
  @Test
  void byWhoIsAllowedLessIsNotAnswered() {
    var headers = Map.of("X-Request-Id", id());
    var bundle = Sending.transaction(sending.draft());
    var all = once("", bundle, headers);
    assertThat(all.statusCode()).as(all.body()).isEqualTo(200);

    for (String scope : new String[] {"system/Task.rs", "system/ServiceRequest.c"}) {
      var less = sending.door().token(Sending.SENDER, scope);
      var refused =
          sending.door().send(sending.asked("POST", "", less, Sending.text(bundle), headers));
      OneShape.of(403, "scope-missing", refused);
    }
    assertThat(once("", bundle, headers).body()).isEqualTo(all.body());
  }

  private static Map<String, String> by(String person, String id) {
    return new HashMap<>(Map.of("X-Request-Id", id, "X-Acting-Practitioner-Role", person));
  }

  private HttpResponse<String> once(String path, Resource body, Map<String, String> headers) {
    return sending.door().send(sending.asked("POST", path, token, Sending.text(body), headers));
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
