package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A token by <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">client credentials</a>,
 * fetched anew shortly before it runs out.
 */
final class AccessToken {

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Exchange exchange;
  private final String clientId;
  private final String secret;
  private String value;
  private Instant renewal = Instant.MIN;

  AccessToken(Exchange exchange, String clientId, String secret) {
    this.exchange = exchange;
    this.clientId = clientId;
    this.secret = secret;
  }

  /** A token that is good for the next request. */
  synchronized String value() {
    var now = exchange.clock().instant();
    if (!now.isBefore(renewal)) {
      renew(now);
    }
    return value;
  }

  /** The exchange does not take the token, whatever its time: the next request brings another. */
  synchronized void drop() {
    renewal = Instant.MIN;
  }

  private void renew(Instant now) {
    try {
      var answer = http.send(request(), BodyHandlers.ofString());
      var token = JSON.readTree(granted(answer));
      value = token.path("access_token").asText();
      renewal = now.plusSeconds(token.path("expires_in").asLong()).minus(MARGIN);
    } catch (IOException unreachable) {
      throw new FhirClientConnectionException("No token from " + exchange.root(), unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while signing on", stopped);
    }
  }

  private String granted(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new NotSignedOn(clientId, answer.statusCode(), answer.body());
    }
    return answer.body();
  }

  private HttpRequest request() {
    var both = clientId + ":" + secret;
    var basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(exchange.root().resolve("/oauth2/token"))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
  }
}
