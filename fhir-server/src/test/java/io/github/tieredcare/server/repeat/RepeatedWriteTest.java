package io.github.tieredcare.server.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.answer.OneShape;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** A write that is sent again, even eight times at once, makes one record and one answer. */
class RepeatedWriteTest {
  private static final int EIGHT = 8;

  private final Sending sending = new Sending();
  private final String token = sending.door().token(Sending.SENDER);

  @Test
  void underOneRequestIdMakesOneRecord() {
    var draft = sending.draft();
    var answers = eight("ServiceRequest", draft, Map.of("X-Request-Id", id()));

    assertThat(answers).allMatch(it -> it.statusCode() == 201);
    assertThat(answers)
        .extracting(RepeatedWriteTest::location)
        .containsOnly(location(answers.get(0)));
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(stored(draft)).isOne();
  }

  @Test
  void underOneRequestIdMakesOneTransaction() {
    var referral = sending.referral();
    var answers = eight("", referral, Map.of("X-Request-Id", id()));

    assertThat(answers).as(answers.get(0).body()).allMatch(it -> it.statusCode() == 200);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(stored(Sending.request(referral))).isOne();
  }

  @Test
  void underOneConditionMakesOneRecord() {
    var draft = sending.draft();
    var answers = eight("ServiceRequest", draft, Map.of("If-None-Exist", condition(draft)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201).contains(200);
    assertThat(answers)
        .extracting(RepeatedWriteTest::location)
        .containsOnly(location(answers.get(0)));
    assertThat(stored(draft)).isOne();
  }

  @Test
  void underOneConditionMakesOneTransaction() {
    var draft = sending.draft();
    var bundle = Sending.transaction(draft);
    bundle.getEntryFirstRep().getRequest().setIfNoneExist(condition(draft));
    var answers = eight("", bundle, Map.of());

    assertThat(answers).as(answers.get(0).body()).allMatch(it -> it.statusCode() == 200);
    assertThat(answers)
        .extracting(it -> Door.json(it).at("/entry/0/response/location").asText())
        .containsOnly(Door.json(answers.get(0)).at("/entry/0/response/location").asText());
    assertThat(stored(draft)).isOne();
  }

  @Test
  void underOneConditionMakesOneTransactionWhateverTheirRequestIds() {
    var draft = sending.draft();
    var bundle = Sending.transaction(draft);
    bundle.getEntryFirstRep().getRequest().setIfNoneExist(condition(draft));
    var answers = AtOnce.times(EIGHT, () -> once("", bundle, Map.of("X-Request-Id", id())));

    assertThat(answers).as(answers.get(0).body()).allMatch(it -> it.statusCode() == 200);
    assertThat(stored(draft)).isOne();
  }

  @Test
  void underOneReferralNumberMakesOneReferral() {
    var draft = sending.draft();
    var answers = eight("ServiceRequest", draft, Map.of());

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201).contains(409);
    var refused = answers.stream().filter(it -> it.statusCode() == 409).findFirst().orElseThrow();
    var issue = OneShape.of(409, "referral-number-is-used-once", refused);
    assertThat(issue.path("diagnostics").asText()).containsPattern("ServiceRequest/[0-9a-f-]{36}");
    assertThat(stored(draft)).isOne();
  }

  private List<HttpResponse<String>> eight(
      String path, Resource body, Map<String, String> headers) {
    return AtOnce.times(EIGHT, () -> once(path, body, headers));
  }

  private HttpResponse<String> once(String path, Resource body, Map<String, String> headers) {
    return sending.door().send(sending.asked("POST", path, token, Sending.text(body), headers));
  }

  private static String condition(ServiceRequest request) {
    return "identifier=" + IdentifierSystem.REFERRAL_NUMBER + "|" + number(request);
  }

  private static String number(ServiceRequest request) {
    return request.getIdentifierFirstRep().getValue();
  }

  private long stored(ServiceRequest request) {
    return sending
        .read(
            "ServiceRequest?" + condition(request).replace("|", "%7C"),
            Sending.SENDER,
            Bundle.class)
        .getEntry()
        .size();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none");
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
