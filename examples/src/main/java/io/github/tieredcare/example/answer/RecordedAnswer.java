package io.github.tieredcare.example.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A request of a client and what the exchange answered, taken down from the running exchange; a
 * test of the server asks again and finds the same.
 *
 * @param name the file's name
 * @param file what it holds
 */
public record RecordedAnswer(String name, JsonNode file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads one by its name. */
  public static RecordedAnswer named(String name) {
    try (InputStream json = RecordedAnswer.class.getResourceAsStream(path(name))) {
      if (json == null) {
        throw new IllegalStateException("No answer was recorded in " + path(name));
      }
      return new RecordedAnswer(name, JSON.readTree(json));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String path(String name) {
    return "/answers/" + name + ".json";
  }

  /** What it shows, in Chinese and English. */
  public String title() {
    return file.path("title").asText();
  }

  /** The client system that asks. */
  public String client() {
    return file.path("client").asText();
  }

  /** The request as it stands on the wire: its line, its headers, its body. */
  public String request() {
    var lines = new StringBuilder(file.path("request").asText());
    headers().forEach(header -> lines.append('\n').append(header));
    if (file.has("sent")) {
      lines.append("\n\n").append(written(file.get("sent")));
    }
    return lines.toString();
  }

  public int status() {
    return file.path("status").asInt();
  }

  /** The body of the answer. */
  public String answer() {
    return written(file.path("answer"));
  }

  private List<String> headers() {
    return StreamSupport.stream(file.path("headers").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static String written(JsonNode body) {
    return body.isTextual() ? body.asText() : body.toPrettyString();
  }
}
