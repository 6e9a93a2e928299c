package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that would make a parser lose its way is refused before a parser sees it. */
class DepthTest {
  private final Door door = Door.open();
  private final String token = door.token(Door.ONE);

  @ParameterizedTest
  @ValueSource(ints = {101, 100_000})
  void deepJsonIsRefused(int depth) {
    String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

    Refused.with(400, "body-too-deep", posted("application/fhir+json", deep));
  }

  @Test
  void deepXmlIsRefused() {
    String deep = "<a b='/>'>".repeat(100_000);

    Refused.with(400, "body-too-deep", posted("application/fhir+xml", deep));
  }

  @Test
  void deepNarrativeIsRefused() {
    String narrative = "\\u003cdiv>".repeat(50_000);
    String deep =
        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"%s\"}}";

    Refused.with(400, "body-too-deep", posted("application/fhir+json", deep.formatted(narrative)));
  }

  /** The validator would look at them for minutes. */
  @Test
  void manyElementsAreRefused() {
    String list = "{\"resourceType\":\"ServiceRequest\",\"note\":[%s{}]}";
    String lists = "{\"a\":[%s{}]}".formatted("[1,2],".repeat(1_999));
    Refused.with(
        413,
        "body-has-too-many-elements",
        posted("application/fhir+json", list.formatted("{\"text\":\"x\"},".repeat(2_000))));
    Refused.with(
        413,
        "body-has-too-many-elements",
        posted("application/fhir+json", "[%s1]".formatted((lists + ",").repeat(20))));
    Refused.with(
        413,
        "body-has-too-many-elements",
        posted("application/fhir+xml", "<a>" + "<b/>".repeat(2_001) + "</a>"));
  }

  @Test
  void documentTypesAndBrokenJsonAreRefused() {
    Refused.with(
        400,
        "malformed-request",
        posted("application/fhir+xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><Patient/>"));
    Refused.with(
        400, "malformed-request", posted("application/fhir+json", "{\"resourceType\": oops"));
  }

  private HttpResponse<String> posted(String type, String body) {
    return door.send(
        door.asked("Patient", token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }
}
