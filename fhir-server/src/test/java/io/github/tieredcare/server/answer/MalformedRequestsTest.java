package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.RunningExchange;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request at all is told so without a word about what the server runs on. */
class MalformedRequestsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fhir/Patient?name=| HTTP/1.1",
        "GET /fhir/%zz HTTP/1.1",
        "GET /fhir/Patient%00 HTTP/1.1",
        "GET /fhir/..%2F..%2Fetc HTTP/1.1",
        "GET /../../etc HTTP/1.1",
        "GET fhir HTTP/1.1",
        "CONNECT elsewhere.example:443 HTTP/1.1",
        "TRACE /fhir/metadata HTTP/1.1",
        "GET /fhir/metadata HTTP/9.9"
      })
  void isAnsweredInTheOneShapeOrWithNothing(String line) throws IOException {
    var answer = answerTo(line);
    var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

    assertThat(answer).matches("(?s)HTTP/1.1 [45].*");
    assertThat(answer.toLowerCase()).doesNotContain("tomcat", "apache", "<html", "java");
    assertThat(body.isBlank() || body.contains("\"OperationOutcome\"")).as(answer).isTrue();
  }

  private static String answerTo(String line) throws IOException {
    var root = RunningExchange.get().root();
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      var request = line + "\r\nHost: " + root.getAuthority() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
