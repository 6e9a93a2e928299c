package io.github.tieredcare.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.answer.OneShape;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A narrative that would do something in a browser is stored by no path. */
class PlainNarrativeTest {
  private static final String RULE = "narrative-holds-nothing-active";
  private static final String SCRIPT = "<p>x</p><script>alert(1)</script>";

  private final Sending sending = new Sending();
  private final Door door = sending.door();
  private final String token = door.token(Sending.SENDER);

  @Test
  void layoutIsStoredAsItIs() {
    var plain =
        "<p id=\"a\" class=\"b c\" style=\"color: #fff; background-color: rgb(1, 2, 3)\" xml:lang=\"zh-CN\">转诊"
            + " <b>原因</b> &amp; <a href=\"#a\">1</a> <a href=\"https://example.org/a?b=c\">2</a>"
            + "<br/></p><table border=\"1\"><caption>表</caption><tbody><tr>"
            + "<td colspan=\"2\">值 &lt;script&gt;</td></tr></tbody></table>";

    var answer = create(json(plain));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SCRIPT,
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" java&#x09;script:alert(1)\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<a href=\"file:///etc/passwd\">x</a>",
        "<img src=\"https://tracker.example/pixel.gif\" alt=\"x\"/>",
        "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"x\"/>",
        "<p style=\"background: url(https://tracker.example/)\">x</p>",
        "<p style=\"background: u\\72l(x)\">x</p>",
        "<p style=\"width: expression(alert(1))\">x</p>",
        "<iframe src=\"https://elsewhere.example\"></iframe>",
        "<form action=\"https://elsewhere.example\"><input name=\"a\"/></form>",
        "<style>@import 'https://elsewhere.example';</style>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"></svg>",
        "<math><mtext>x</mtext></math>",
        "<object data=\"x\"></object>",
        "<meta http-equiv=\"refresh\" content=\"0\"/>",
        "<base href=\"https://elsewhere.example/\"/>",
        "<video src=\"x\"></video>"
      })
  void activeContentIsRefused(String content) {
    var answer = create(json(content));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    OneShape.clean(answer.body());
    assertThat(answer.body()).containsAnyOf(RULE, "unreadable");
    assertThat(answer.body()).contains("text.div", content.replaceFirst("(?s)<(\\w+).*", "$1"));
  }

  @Test
  void byNoPathThatWrites() {
    var path = "ServiceRequest/" + Door.json(create(json("<p>x</p>"))).path("id").asText();
    var id = path.split("/")[1];
    var entry =
        "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"}}]}";
    var put = json(SCRIPT).replaceFirst("\\{", "{\"id\":\"" + id + "\",");

    refused(send("PUT", path, "application/fhir+json", put));
    refused(send("PUT", "ServiceRequest?_id=" + id, "application/fhir+json", put));
    refused(
        send(
            "PATCH",
            path,
            "application/json-patch+json",
            "[{\"op\":\"replace\",\"path\":\"/text/div\",\"value\":\"%s\"}]"
                .formatted(div(SCRIPT))));
    refused(
        send(
            "POST",
            "",
            "application/fhir+json",
            entry.formatted("transaction", json(SCRIPT), "POST", "ServiceRequest")));
    refused(
        send(
            "POST", "", "application/fhir+json", entry.formatted("transaction", put, "PUT", path)));
    refused(send("POST", "ServiceRequest", "application/fhir+xml", xml(json(SCRIPT))));
    var batch =
        send(
            "POST",
            "",
            "application/fhir+json",
            entry.formatted("batch", json(SCRIPT), "POST", "ServiceRequest"));
    assertThat(Door.json(batch).at("/entry/0/response/status").asText()).startsWith("400");
  }

  @Test
  void norInsideAContainedRecord() {
    var draft = sending.draft();
    var inside = new Organization().setName("内含机构");
    inside.setId("inside");
    inside.getText().setStatus(NarrativeStatus.GENERATED).setDivAsString(SCRIPT_DIV);
    draft.addContained(inside);
    draft.addSupportingInfo().setReference("#inside");

    refused(create(Sending.text(draft)));
  }

  private static final String SCRIPT_DIV =
      "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p onclick=\"alert(1)\">x</p></div>";

  private static void refused(HttpResponse<String> answer) {
    OneShape.of(400, RULE, answer);
  }

  private static String xml(String json) {
    var fhir = ca.uhn.fhir.context.FhirContext.forR4Cached();
    return fhir.newXmlParser()
        .encodeResourceToString(fhir.newJsonParser().parseResource(ServiceRequest.class, json));
  }

  private String json(String content) {
    return Sending.text(sending.draft())
        .replaceFirst(
            "\\{\"resourceType\":\"ServiceRequest\",",
            java.util.regex.Matcher.quoteReplacement(
                "{\"resourceType\":\"ServiceRequest\",\"text\":{\"status\":\"additional\",\"div\":\""
                    + div(content)
                    + "\"},"));
  }

  private static String div(String content) {
    return ("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + content + "</div>")
        .replace("\\", "\\\\")
        .replace("\"", "\\\"");
  }

  private HttpResponse<String> create(String body) {
    return send("POST", "ServiceRequest", "application/fhir+json", body);
  }

  private HttpResponse<String> send(String method, String path, String type, String body) {
    return door.send(
        door.asked(path, token)
            .header("Content-Type", type)
            .header("Accept", "application/fhir+json")
            .method(method, BodyPublishers.ofString(body)));
  }
}
