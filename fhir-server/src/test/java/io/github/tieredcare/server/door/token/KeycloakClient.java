package io.github.tieredcare.server.door.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A system that signs on at Keycloak with its key, by itself or for a person in a browser.
 *
 * @param key its private key
 */
record KeycloakClient(RealKeycloak keycloak, String id, JWK key, JWSAlgorithm algorithm) {
  private static final String BACK = "http://localhost/signed-on";
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A token for the system itself. */
  String token(String scope) {
    return accessToken(
        present(assertion(), Map.of("grant_type", "client_credentials", "scope", scope)));
  }

  /** The token endpoint's answer to a form and an assertion. */
  HttpResponse<String> present(String assertion, Map<String, String> form) {
    Map<String, String> whole = new java.util.HashMap<>(form);
    whole.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    whole.put("client_assertion", assertion);
    return send(
        HttpRequest.newBuilder(keycloak.tokenUrl())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(whole))));
  }

  String assertion() {
    return Minted.signed(
        key,
        algorithm,
        new JWTClaimsSet.Builder()
            .issuer(id)
            .subject(id)
            .audience(keycloak.issuer())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(Clock.systemUTC().instant()))
            .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(1))))
            .build());
  }

  /** A token for whoever logs in: authorization code with proof key. */
  String tokenFor(String user, String password, String scope) {
    String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    HttpResponse<String> page =
        send(
            HttpRequest.newBuilder(
                keycloak.loginUrl(
                    encoded(
                        Map.of(
                            "client_id",
                            id,
                            "response_type",
                            "code",
                            "redirect_uri",
                            BACK,
                            "scope",
                            "openid " + scope,
                            "code_challenge",
                            challenge(verifier),
                            "code_challenge_method",
                            "S256")))));
    String code = found(CODE, logIn(page, user, password));
    return accessToken(
        present(
            assertion(),
            Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", BACK,
                "code_verifier", verifier)));
  }

  /** Where the browser is sent back to. */
  private static String logIn(HttpResponse<String> page, String user, String password) {
    String form = found(FORM, page.body()).replace("&amp;", "&");
    String cookies =
        page.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.split(";", 2)[0])
            .collect(Collectors.joining("; "));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(form))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        encoded(Map.of("username", user, "password", password)))));
    return answer.headers().firstValue("Location").orElseThrow(() -> failed(answer));
  }

  private static String accessToken(HttpResponse<String> answer) {
    try {
      JsonNode token = new ObjectMapper().readTree(answer.body()).path("access_token");
      if (token.isMissingNode()) {
        throw failed(answer);
      }
      return token.asText();
    } catch (IOException unreadable) {
      throw failed(answer);
    }
  }

  private static AssertionError failed(HttpResponse<String> answer) {
    return new AssertionError(answer.statusCode() + " " + answer.body());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  private static String challenge(String verifier) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64URL.encode(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)))
          .toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new java.io.UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
