package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.scope.Scope;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the SMART configuration promises is so. */
class SmartConfigurationTest {
  private final Door door = Door.open();
  private final JsonNode said = Door.json(door.open("/fhir/.well-known/smart-configuration"));

  private Stream<String> all(String name) {
    return StreamSupport.stream(said.path(name).spliterator(), false).map(JsonNode::asText);
  }

  @Test
  void namesThePermissionsOfAllLevels() {
    assertThat(all("capabilities"))
        .containsExactlyInAnyOrder(
            "client-confidential-asymmetric",
            "client-confidential-symmetric",
            "permission-v2",
            "permission-patient",
            "permission-user");
    assertThat(all("scopes_supported"))
        .contains(
            "system/*.cruds",
            "user/*.cruds",
            "patient/*.rs",
            "patient/Appointment.cru",
            "patient/Consent.cru",
            "patient/Subscription.cru")
        .allSatisfy(scope -> assertThat(Scope.parse(scope)).get().hasToString(scope));
  }

  @Test
  void namesWhatTheTokenEndpointTakes() {
    assertThat(all("grant_types_supported")).containsExactly("client_credentials");
    assertThat(all("token_endpoint_auth_signing_alg_values_supported"))
        .containsExactly("RS384", "ES384");
    assertThat(said.path("token_endpoint").asText())
        .isEqualTo(door.bean(DoorSettings.class).tokenUrl());
  }

  /** STU 2.2 has the issuer stand where OpenID Connect is served, and nowhere else. */
  @Test
  void claimsNoOpenIdConnect() {
    assertThat(said.has("issuer")).isFalse();
    assertThat(said.has("authorization_endpoint")).isFalse();
  }
}
