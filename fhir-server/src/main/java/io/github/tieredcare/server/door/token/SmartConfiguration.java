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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a client where and how it gets a token, and what a token can open here.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html">SMART
 *     conformance</a>
 */
final class SmartConfiguration extends HttpServlet {
  private static final List<String> SCOPES =
      List.of(
          "system/*.cruds",
          "system/Device.cruds",
          "user/*.cruds",
          "user/Device.cruds",
          "patient/*.rs",
          "patient/Appointment.cru",
          "patient/Consent.cru",
          "patient/Subscription.cru");

  private final transient DoorSettings settings;
  private final boolean knownSecrets;
  private final transient ObjectMapper json;
  private final transient Optional<IssuerMetadata> foreign;

  SmartConfiguration(DoorSettings settings, boolean knownSecrets, ObjectMapper json) {
    this.settings = settings;
    this.knownSecrets = knownSecrets;
    this.json = json;
    this.foreign =
        settings.hasOwnIssuer()
            ? Optional.empty()
            : Optional.of(new IssuerMetadata(settings.issuer(), json));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> content = foreign.isPresent() ? ofIssuer(foreign.get()) : own();
    content.put("scopes_supported", SCOPES);
    response.setContentType("application/json");
    json.writeValue(response.getOutputStream(), content);
  }

  private Map<String, Object> own() {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("jwks_uri", settings.keysUrl());
    own.put("token_endpoint", settings.tokenUrl());
    own.put("grant_types_supported", List.of("client_credentials"));
    own.put(
        "token_endpoint_auth_methods_supported",
        knownSecrets
            ? List.of("private_key_jwt", "client_secret_basic", "client_secret_post")
            : List.of("private_key_jwt"));
    own.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
    own.put(
        "capabilities",
        knownSecrets
            ? capabilities("client-confidential-asymmetric", "client-confidential-symmetric")
            : capabilities("client-confidential-asymmetric"));
    return own;
  }

  /** How its clients sign on is for the identity provider to say. */
  private static Map<String, Object> ofIssuer(IssuerMetadata issuer) {
    Map<String, Object> foreign = new LinkedHashMap<>(issuer.read());
    foreign.put("capabilities", capabilities());
    return foreign;
  }

  private static List<String> capabilities(String... ofClients) {
    return Stream.concat(
            Stream.of(ofClients),
            Stream.of("permission-v2", "permission-patient", "permission-user"))
        .toList();
  }
}
