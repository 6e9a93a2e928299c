package io.github.tieredcare.server.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Reads whose answers came through whole, each under a name of its own. */
final class AnsweredReads {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LOOKS =
      List.of(
          "Organization/city-hospital",
          "Patient/patient-wang-jianguo",
          "ServiceRequest?patient=Patient/patient-wang-jianguo",
          "Patient/nobody",
          "PractitionerRole?organization=Organization/village-clinic");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Integer> answered = new ConcurrentHashMap<>();

  /** Reads this often, or until the server is gone. */
  void read(ServerProcess server, String caller, int reads) {
    try {
      var token = token(server, caller);
      for (int read = 0; read < reads; read++) {
        var name = UUID.randomUUID().toString();
        var answer = get(server, token, LOOKS.get(read % LOOKS.size()), name);
        answered.put(name, answer.statusCode());
      }
    } catch (IOException serverIsGone) {
      // What was not answered need not be on record.
    }
  }

  int size() {
    return answered.size();
  }

  Set<String> requests() {
    return answered.keySet();
  }

  Set<Integer> statuses() {
    return new HashSet<>(answered.values());
  }

  /** The names of all requests of the last month that are on record. */
  Set<String> onRecord(ServerProcess server) throws IOException {
    var names = new HashSet<String>();
    for (var agent :
        List.of("community-centre", "city-hospital", "regional-hospital", "health-commission")) {
      var token = token(server, "health-commission");
      var path = "AuditEvent?_count=200&agent=Organization/" + agent;
      while (path != null) {
        var page = JSON.readTree(get(server, token, path, UUID.randomUUID().toString()).body());
        page.findValues("identifier").forEach(it -> names.add(it.path("value").asText()));
        path = next(page);
      }
    }
    return names;
  }

  private static String next(JsonNode page) {
    for (var link : page.path("link")) {
      if (link.path("relation").asText().equals("next")) {
        return link.path("url").asText().replaceFirst("^.*/fhir/", "");
      }
    }
    return null;
  }

  private HttpResponse<String> get(ServerProcess server, String token, String path, String name)
      throws IOException {
    return send(
        HttpRequest.newBuilder(server.root().resolve("/fhir/" + path))
            .header("Authorization", "Bearer " + token)
            .header("X-Request-Id", name));
  }

  private String token(ServerProcess server, String caller) throws IOException {
    var secret =
        Base64.getEncoder().encodeToString((caller + ":demo").getBytes(StandardCharsets.UTF_8));
    URI endpoint = server.root().resolve("/oauth2/token");
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Authorization", "Basic " + secret)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    return JSON.readTree(send(request).body()).path("access_token").asText();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
