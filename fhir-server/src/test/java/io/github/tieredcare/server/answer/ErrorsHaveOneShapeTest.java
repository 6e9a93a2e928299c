package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever a client does wrong, it is told in one shape, in two languages, and told the way out.
 */
class ErrorsHaveOneShapeTest {
  private final Sending sending = new Sending();
  private final String token = sending.door().token(Sending.SENDER);

  @ParameterizedTest
  @CsvSource({
    "Patient/no-such-patient, 404, not-found",
    "Patient/patient-li-na/_history/99, 404, not-found",
    "NoSuchType/1, 404, type-not-served",
    "Patient?no-such-parameter=x, 400, not-supported",
    "Task?patient.no-such=340202198803129982, 400, numbers-stay-out-of-addresses",
    "Task?authored-on=34020219880312998, 400, not-understood",
    "Patient?name=%00, 400, not-understood",
    "Patient/patient-li-na/_history/99999999999999999999, 400, not-understood"
  })
  void ofReading(String path, int status, String code) {
    OneShape.of(status, code, sending.door().get(path, token));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ServiceRequest;not json 340202198803129982;400;unreadable",
        "ServiceRequest;{\"resourceType\":\"ServiceRequest\",\"status\":\"no-such-status\"};400;element-invalid",
        "ServiceRequest;{\"resourceType\":\"Nonsense\"};400;unreadable",
        "ServiceRequest;{\"resourceType\":\"Patient\"};400;unreadable",
        "'';{\"resourceType\":\"Bundle\",\"type\":\"document\"};400;not-understood",
        "'';{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"POST\",\"url\":\"ServiceRequest\"}}]};400;not-understood"
      })
  void ofWriting(String path, String body, int status, String code) {
    OneShape.of(status, code, sending.door().post(path, token, body));
  }

  @Test
  void ofAReferenceToNothingNamesIt() {
    var draft = sending.draft();
    draft.getSubject().setReference("Patient/nobody");
    var issue = OneShape.of(400, "reference-dangles", create(draft));

    assertThat(issue.path("diagnostics").asText()).contains("Patient/nobody");
    assertThat(issue.at("/expression/0").asText()).startsWith("ServiceRequest.");
  }

  @Test
  void ofAConditionThatFitsSeveral() {
    var headers = Map.of("If-None-Exist", "status=active");
    var answer =
        sending.send("POST", "ServiceRequest", Sending.SENDER, sending.draft(), twoStored(headers));

    OneShape.of(412, "several-match", answer);
  }

  @Test
  void ofAValueThatCannotBeStored() {
    var draft = sending.draft();
    draft.getIdentifierFirstRep().setValue("Z\u0000Z");

    OneShape.of(400, "value-not-storable", create(draft));
  }

  @Test
  void ofAnOldVersion() {
    var draft = stored();
    var path = "ServiceRequest/" + draft.getIdElement().getIdPart();
    draft.getReasonCodeFirstRep().setText("一");
    assertThat(put(path, draft, Map.of("If-Match", "W/\"1\"")).statusCode()).isEqualTo(200);

    draft.getReasonCodeFirstRep().setText("二");
    OneShape.of(412, "stale-version", put(path, draft, Map.of("If-Match", "W/\"1\"")));
    var issue = OneShape.of(409, "overtaken", put(path, draft, Map.of()));
    assertThat(issue.at("/expression/0").asText()).isEqualTo("ServiceRequest.meta.versionId");

    draft.setId(draft.getIdPart());
    draft.getMeta().setVersionId(null);
    assertThat(put(path, draft, Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void ofAnInteractionThatIsNotOffered() {
    var deletion = sending.door().asked("Organization/city-hospital", authority()).DELETE();

    OneShape.of(400, "not-understood", sending.door().send(deletion));
  }

  private String authority() {
    return sending.door().token("health-commission");
  }

  private Map<String, String> twoStored(Map<String, String> headers) {
    for (int i = 0; i < 2; i++) {
      var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
    return headers;
  }

  private ServiceRequest stored() {
    var created = create(sending.draft());
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return sending.read(
        "ServiceRequest/" + Door.json(created).path("id").asText(),
        Sending.SENDER,
        ServiceRequest.class);
  }

  private HttpResponse<String> create(ServiceRequest request) {
    return sending.send("POST", "ServiceRequest", Sending.SENDER, request);
  }

  private HttpResponse<String> put(
      String path, ServiceRequest request, Map<String, String> headers) {
    return sending.send("PUT", path, Sending.SENDER, request, headers);
  }
}
