package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.Test;

/** A bundle's errors have the one shape too, and say which entry they are about. */
class ErrorsOfEntriesTest {
  private final Sending sending = new Sending();

  @Test
  void ofEntriesOfABatch() {
    var old = stored(sending.draft());
    var batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/no-such-patient");
    batch
        .addEntry()
        .setResource(old)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl("ServiceRequest/" + old.getIdElement().getIdPart())
        .setIfMatch("W/\"7\"");
    batch
        .addEntry()
        .setResource(sending.draft().setStatus(ServiceRequestStatus.ACTIVE))
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("ServiceRequest");
    var answer = sending.send("POST", "", Sending.SENDER, batch);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    OneShape.clean(answer.body());
    assertThat(entry(answer, 0)).isEqualTo("404 not-found");
    assertThat(entry(answer, 1)).isEqualTo("412 stale-version");
    assertThat(entry(answer, 2)).startsWith("422 ");
    assertThat(Door.json(answer).at("/entry/2/response/outcome/issue/0/expression/0").asText())
        .startsWith("Bundle.entry[2].resource.");
  }

  @Test
  void ofABundleThatFailsAtItsLastEntryWhichLeavesNothing() {
    var referral = sending.referral();
    var last = sending.draft();
    last.getSubject().setReference("Patient/nobody");
    referral
        .addEntry()
        .setResource(last)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("ServiceRequest");
    var before = sending.rows();

    OneShape.of(
        400,
        "reference-dangles",
        sending.send("POST", "", Sending.SENDER, referral, Map.of("X-Request-Id", "half")));
    assertThat(sending.rows()).isEqualTo(before);
    assertThat(
            sending.count("SELECT count(*) FROM exchange.request_repeat WHERE request_id = 'half'"))
        .isZero();
  }

  private ServiceRequest stored(ServiceRequest draft) {
    var created = sending.send("POST", "ServiceRequest", Sending.SENDER, draft);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return sending.read(
        "ServiceRequest/" + Door.json(created).path("id").asText(),
        Sending.SENDER,
        ServiceRequest.class);
  }

  private static String entry(HttpResponse<String> answer, int index) {
    var response = Door.json(answer).at("/entry/" + index + "/response");
    return response.path("status").asText().substring(0, 3)
        + " "
        + response.at("/outcome/issue/0/details/coding/0/code").asText();
  }
}
