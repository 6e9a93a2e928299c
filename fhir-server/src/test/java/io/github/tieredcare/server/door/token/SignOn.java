package io.github.tieredcare.server.door.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How systems get their tokens: those of the demonstration with its known secret, those that a test
 * registers with a key.
 */
public final class SignOn {
  private static final String SECRET = "demo";
  private static final JWK KEY = Minted.ec("tests");

  private final Door door;
  private final Set<String> signing = ConcurrentHashMap.newKeySet();

  public SignOn(Door door) {
    this.door = door;
  }

  /** From now on this system signs with the tests' key, whose public half is given back. */
  public String keysOf(String clientId) {
    signing.add(clientId);
    return Minted.registered(KEY);
  }

  /** A token with all that the system is registered with. */
  public String token(String clientId) {
    return tokenOf(answer(clientId, Map.of("grant_type", "client_credentials")));
  }

  public String token(String clientId, String scope) {
    return tokenOf(answer(clientId, Map.of("grant_type", "client_credentials", "scope", scope)));
  }

  public static String tokenOf(HttpResponse<String> answer) {
    return Door.json(answer).path("access_token").asText();
  }

  /** The answer of the token endpoint to a form, to which a system adds its credentials. */
  public HttpResponse<String> answer(String clientId, Map<String, String> form) {
    if (!signing.contains(clientId)) {
      return withSecret(clientId, SECRET, form);
    }
    Map<String, String> signed = new HashMap<>(form);
    signed.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    signed.put("client_assertion", assertion(clientId));
    return door.send(request(signed));
  }

  public HttpResponse<String> withSecret(String clientId, String secret, Map<String, String> form) {
    String basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return door.send(request(form).header("Authorization", "Basic " + basic));
  }

  HttpRequest.Builder request(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(door.exchange().root().resolve("/oauth2/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private String assertion(String clientId) {
    return Minted.signed(
        KEY,
        JWSAlgorithm.ES384,
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(door.bean(DoorSettings.class).tokenUrl())
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(4))))
            .build());
  }
}
