package io.github.tieredcare.server.door.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;

/** A registered system that means no good; an answer of 0 is a connection that was closed. */
final class Attacker {
  static final int CLOSED = 0;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI root;
  private final String token;

  Attacker(ServerProcess server, String institution) {
    this.root = server.root();
    this.token = signOn(institution);
  }

  private String signOn(String institution) {
    String basic = institution + ":demo";
    HttpResponse<String> answer =
        sent(
            HttpRequest.newBuilder(root.resolve("/oauth2/token"))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    try {
      return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String token() {
    return token;
  }

  HttpResponse<String> get(String path) {
    return sent(HttpRequest.newBuilder(root.resolve(path)));
  }

  int read() {
    return status(asked("Organization/city-hospital"));
  }

  int badToken() {
    return status(
        HttpRequest.newBuilder(root.resolve("/fhir/Patient/x"))
            .header("Authorization", "Bearer none"));
  }

  int match() {
    String presented =
        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":"
            + "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"某人\"}]}}]}";
    return status(
        asked("Patient/$match")
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(presented)));
  }

  int posts(String type, byte[] body, String encoding) {
    return status(
        asked("ServiceRequest")
            .header("Content-Type", type)
            .header("Content-Encoding", encoding)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  int streams(int chunks, int size) {
    BodyPublisher stream = BodyPublishers.ofByteArrays(Collections.nCopies(chunks, new byte[size]));
    return status(
        asked("ServiceRequest").header("Content-Type", "application/fhir+json").POST(stream));
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(root.resolve("/fhir/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private int status(HttpRequest.Builder request) {
    try {
      return sent(request).statusCode();
    } catch (UncheckedIOException closed) {
      return CLOSED;
    }
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
