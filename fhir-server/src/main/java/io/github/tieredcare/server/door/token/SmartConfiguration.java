package io.github.tieredcare.server.door.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.door.DoorSettings;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a client where and how it gets a token.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html">SMART
 *     conformance</a>
 */
final class SmartConfiguration extends HttpServlet {
  private final transient Map<String, Object> content;
  private final transient ObjectMapper json;

  SmartConfiguration(DoorSettings settings, boolean knownSecrets, ObjectMapper json) {
    this.content = settings.hasOwnIssuer() ? own(settings, knownSecrets) : foreign(settings);
    this.json = json;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    json.writeValue(response.getOutputStream(), content);
  }

  private static Map<String, Object> own(DoorSettings settings, boolean knownSecrets) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("issuer", settings.baseUrl());
    own.put("jwks_uri", settings.keysUrl());
    own.put("token_endpoint", settings.tokenUrl());
    own.put("grant_types_supported", List.of("client_credentials"));
    own.put(
        "token_endpoint_auth_methods_supported",
        knownSecrets
            ? List.of("private_key_jwt", "client_secret_basic", "client_secret_post")
            : List.of("private_key_jwt"));
    own.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
    own.put("scopes_supported", List.of("system/*.rs", "system/*.cruds"));
    own.put("capabilities", List.of("client-confidential-asymmetric", "permission-v2"));
    return own;
  }

  /** What the identity provider supports is for it to say, at its own address. */
  private static Map<String, Object> foreign(DoorSettings settings) {
    return Map.of(
        "issuer",
        settings.issuer(),
        "scopes_supported",
        List.of("system/*.rs", "system/*.cruds"),
        "capabilities",
        List.of("permission-v2"));
  }
}
