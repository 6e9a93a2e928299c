package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Received;
import io.github.tieredcare.server.subscription.Signed;
import io.github.tieredcare.server.subscription.Subscribing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;

/** What clients ask about one patient, taken down with the answers. */
final class Conversation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> taken = new LinkedHashMap<>();
  private final Door door;
  private final Readable readable;
  private String lastId = "";

  Conversation(Chart chart) {
    this.door = chart.sending.door();
    this.readable = new Readable(chart);
  }

  /** Everything that was asked and answered, by name. */
  Map<String, JsonNode> taken() {
    return taken;
  }

  /** A client asks for its token. */
  void signsOn(String name, String client, Map<String, String> form) {
    var answer = door.signOn().answer(client, form);
    var sent =
        form.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(field -> field.getKey() + "=" + field.getValue().replace(' ', '+'))
            .collect(Collectors.joining("&"));
    var line =
        line(client, "POST /oauth2/token", List.of("Authorization: Basic …")).put("sent", sent);
    takeDown(name, line, answer);
  }

  /** A client reads. */
  void reads(String name, String client, String token, String path) {
    takeDown(name, line(client, "GET /fhir/" + path, List.of()), door.get(path, token));
  }

  /** A client sends a resource, in the name of a person where a header says so. */
  void sends(String name, String client, String path, Resource body, Map<String, String> headers) {
    var text = Sending.text(body);
    var request = door.asked(path, door.token(client)).POST(BodyPublishers.ofString(text));
    request.header("Content-Type", "application/fhir+json");
    headers.forEach(request::header);
    var shown = headers.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList();
    takeDown(
        name,
        line(client, "POST /fhir/" + path, shown).set("sent", json(text)),
        door.send(request));
  }

  /**
   * The exchange sends to an endpoint; what is shown is signed anew, as what it was signed for is
   * shown otherwise.
   */
  void isSent(String name, Received letter) {
    assertThat(json(letter.body()).toString()).as("in one line").isEqualTo(letter.body());
    var line = JSON.createObjectNode().put("client", letter.header("user-agent"));
    line.put("request", letter.line()).put("id", letter.header("webhook-id"));
    line.set("sent", json(letter.body()));
    line.put("status", 204).put("secret", Subscribing.SECRET);
    var shown = (ObjectNode) json(readable.text(line.toString()));
    var id = shown.remove("id").asText();
    var at = OffsetDateTime.parse(shown.findValue("valueInstant").asText()).toEpochSecond();
    var headers = shown.putArray("headers");
    headers.add("Host: his.example").add("Content-Type: " + letter.header("content-type"));
    headers.add("webhook-id: " + id).add("webhook-timestamp: " + at);
    var body = shown.get("sent").toString();
    headers.add("webhook-signature: " + Signed.of(id, String.valueOf(at), body));
    assertThat(taken.put(name, shown)).isNull();
  }

  /** The id that the exchange gave to what was sent last. */
  String lastId() {
    return lastId;
  }

  private static ObjectNode line(String client, String request, List<String> headers) {
    var line = JSON.createObjectNode().put("client", client).put("request", request);
    if (!headers.isEmpty()) {
      headers.forEach(line.putArray("headers")::add);
    }
    return line;
  }

  private void takeDown(String name, ObjectNode line, HttpResponse<String> answer) {
    lastId = json(answer.body()).path("id").asText();
    line.put("status", answer.statusCode()).set("answer", json(answer.body()));
    assertThat(taken.put(name, json(readable.text(line.toString())))).isNull();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
