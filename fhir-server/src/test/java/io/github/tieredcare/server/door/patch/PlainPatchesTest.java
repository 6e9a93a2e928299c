package io.github.tieredcare.server.door.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.answer.OneShape;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CVE-2026-45367 and -49485: no expression of a client is run, alone or in a bundle. */
class PlainPatchesTest {
  private static final String BOMB =
      "ServiceRequest.reasonCode.where('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+$'))";

  private final Sending sending = new Sending();
  private final Door door = sending.door();
  private final String token = door.token(Sending.SENDER);

  @Test
  void plainPathIsFollowed() {
    var path = stored();
    var text = "FHIR Patch 修改";

    var answer =
        patch(path, "application/fhir+json", replaced("ServiceRequest.reasonCode[0].text", text));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(text);
  }

  @Test
  void expressionIsRefused() {
    OneShape.of(
        400, "patch-path-closed", patch(stored(), "application/fhir+json", replaced(BOMB, "x")));
    OneShape.of(
        400,
        "patch-path-closed",
        patch("ServiceRequest?_id=any", "application/fhir+json", replaced(BOMB, "x")));
  }

  @Test
  void expressionOnWhatIsNotThereTellsNothingElse() {
    var answer = patch("ServiceRequest/any", "application/fhir+json", replaced(BOMB, "x"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "batch"})
  void expressionInABundleIsRefused(String type) {
    var bundle = bundle(type, replaced(BOMB, "x"));

    OneShape.of(400, "patch-path-closed", door.post("", token, bundle));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml-patch+xml", "application/fhir+xml"})
  void undeclaredFormatIsRefused(String format) {
    var patch =
        "<!DOCTYPE diff [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<diff><replace sel='//text()'>&x;</replace></diff>";

    OneShape.of(
        415,
        "patch-format-closed",
        patch("ServiceRequest/any", format, "<diff><replace sel=\"((\">x</replace></diff>"));
    var binary =
        "{\"resourceType\":\"Binary\",\"contentType\":\"%s\",\"data\":\"%s\"}"
            .formatted(format, Base64.getEncoder().encodeToString(patch.getBytes()));
    OneShape.of(415, "patch-format-closed", door.post("", token, bundle("transaction", binary)));
  }

  @Test
  void manyStepsAndDoublingCopiesAreRefused() {
    var path = stored();
    var step = "{\"op\":\"test\",\"path\":\"/status\",\"value\":\"draft\"},";
    var copy = "{\"op\":\"copy\",\"from\":\"/note\",\"path\":\"/note/-\"},";
    for (var steps : new String[] {step.repeat(101), copy.repeat(11)}) {
      var patch = "[" + steps.substring(0, steps.length() - 1) + "]";
      OneShape.of(413, "patch-too-long", patch(path, "application/json-patch+json", patch));
    }
    OneShape.of(400, "malformed-request", patch(path, "application/json-patch+json", "[nonsense"));
  }

  private String stored() {
    var created = sending.send("POST", "ServiceRequest", Sending.SENDER, sending.draft());
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return "ServiceRequest/" + Door.json(created).path("id").asText();
  }

  private HttpResponse<String> patch(String path, String type, String body) {
    return door.send(
        door.asked(path, token)
            .header("Content-Type", type)
            .header("Accept", "application/fhir+json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  private static String replaced(String path, String text) {
    var patch = new Parameters();
    var step = patch.addParameter().setName("operation");
    step.addPart().setName("type").setValue(new CodeType("replace"));
    step.addPart().setName("path").setValue(new StringType(path));
    step.addPart().setName("value").setValue(new StringType(text));
    return Sending.text(patch);
  }

  private static String bundle(String type, String patch) {
    return """
    {"resourceType":"Bundle","type":"%s","entry":[
     {"resource":%s,"request":{"method":"PATCH","url":"ServiceRequest/any"}}]}
    """
        .formatted(type, patch);
  }
}
