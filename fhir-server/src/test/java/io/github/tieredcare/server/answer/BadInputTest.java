package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send is refused as the sender's, and never fails. */
class BadInputTest {
  private final Sending sending = new Sending();
  private final String token = sending.door().token(Sending.SENDER);

  @ParameterizedTest
  @ValueSource(strings = {"W/\"1\"", "W/\"first\"", "first"})
  void ofAnotherVersionWhateverTheAddress(String version) {
    var draft = stored();
    var id = draft.getIdElement().getIdPart();
    draft.getReasonCodeFirstRep().setText("一");
    assertThat(put("ServiceRequest/" + id, draft, Map.of("If-Match", "*")).statusCode())
        .isEqualTo(200);

    draft.getMeta().setVersionId(null);
    draft.getReasonCodeFirstRep().setText("二");
    for (var address : List.of("ServiceRequest/" + id, "ServiceRequest?_id=" + id)) {
      OneShape.of(412, "stale-version", put(address, draft, Map.of("If-Match", version)));
    }
  }

  @Test
  void ofAnUndecodableForm() {
    var form =
        sending
            .door()
            .asked("Patient/_search", token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=%zz"));

    OneShape.of(400, "malformed-request", sending.door().send(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"1\"}]}",
        "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[null],\"_profile\":[{\"extension\":[{\"url\":\"http://x.org\",\"valueString\":\"y\"}]}]}}"
      })
  void ofAPatientWithoutANumber(String patient) {
    var answer = sending.door().post("Patient", token, patient);

    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
  }

  @Test
  void ofAPatchByAConditionNamesItsEntry() {
    var patch = patch("ServiceRequest?_id=" + stored().getIdElement().getIdPart());
    var issue =
        OneShape.of(
            422, "only-the-exchange-moves-a-placed-referral", send(patch, BundleType.TRANSACTION));

    assertThat(issue.at("/expression/0").asText()).isEqualTo("Bundle.entry[0].resource.status");
  }

  @Test
  void ofAVersionBesideAConditionInABundle() {
    var patch = patch("ServiceRequest?_id=" + stored().getIdElement().getIdPart());
    patch.getEntryFirstRep().getRequest().setIfMatch("W/\"7\"");

    OneShape.of(400, "interaction-closed", send(patch, BundleType.TRANSACTION));
  }

  private HttpResponse<String> send(Bundle bundle, BundleType type) {
    return sending.send("POST", "", Sending.SENDER, bundle.setType(type));
  }

  private static Bundle patch(String address) {
    var operations = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"completed\"}]";
    var patch = new Binary().setContentType("application/json-patch+json");
    patch.setContent(operations.getBytes(StandardCharsets.UTF_8));
    var bundle = new Bundle();
    bundle.addEntry().setResource(patch).getRequest().setMethod(HTTPVerb.PATCH).setUrl(address);
    return bundle;
  }

  private ServiceRequest stored() {
    var created = sending.send("POST", "ServiceRequest", Sending.SENDER, sending.draft());
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    var path = "ServiceRequest/" + Door.json(created).path("id").asText();
    return sending.read(path, Sending.SENDER, ServiceRequest.class);
  }

  private HttpResponse<String> put(
      String path, ServiceRequest request, Map<String, String> headers) {
    return sending.send("PUT", path, Sending.SENDER, request, headers);
  }
}
