package io.github.tieredcare.server.door.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an external identity provider says of itself, as far as a SMART client needs it; asked until
 * it has answered once.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect
 *     Discovery</a>
 */
final class IssuerMetadata {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final List<String> PASSED_ON =
      List.of(
          "issuer",
          "jwks_uri",
          "authorization_endpoint",
          "token_endpoint",
          "grant_types_supported",
          "response_types_supported",
          "code_challenge_methods_supported",
          "token_endpoint_auth_methods_supported",
          "token_endpoint_auth_signing_alg_values_supported");

  private final String issuer;
  private final ObjectMapper json;
  private volatile Map<String, Object> known;

  IssuerMetadata(String issuer, ObjectMapper json) {
    this.issuer = issuer;
    this.json = json;
  }

  /** Without an answer, no more than the issuer's name, at which clients may ask themselves. */
  Map<String, Object> read() {
    if (known == null) {
      try {
        known = asked();
      } catch (IOException silent) {
        return Map.of("issuer", issuer);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return Map.of("issuer", issuer);
      }
    }
    return known;
  }

  private Map<String, Object> asked() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    JsonNode said = json.readTree(answer.body());
    if (answer.statusCode() != 200 || !issuer.equals(said.path("issuer").asText())) {
      throw new IOException("No metadata of " + issuer);
    }
    Map<String, Object> passed = new LinkedHashMap<>();
    PASSED_ON.stream().filter(said::has).forEach(name -> passed.put(name, said.get(name)));
    return passed;
  }
}
