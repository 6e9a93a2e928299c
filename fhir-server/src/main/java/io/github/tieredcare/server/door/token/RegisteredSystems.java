package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.door.caller.ClientSystems;
import io.github.tieredcare.server.door.scope.Scopes;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The register of client systems as the authorization server reads it. */
final class RegisteredSystems implements RegisteredClientRepository {
  private static final String KEYS = "exchange.jwks";

  private final ClientSystems systems;
  private final Function<String, Optional<String>> knownSecret;
  private final Duration tokenLife;

  /**
   * @param knownSecret of a client of the demonstration, while that is on
   */
  RegisteredSystems(
      ClientSystems systems, Function<String, Optional<String>> knownSecret, Duration tokenLife) {
    this.systems = systems;
    this.knownSecret = knownSecret;
    this.tokenLife = tokenLife;
  }

  static String keysOf(RegisteredClient client) {
    return client.getClientSettings().getSetting(KEYS);
  }

  @Override
  public RegisteredClient findByClientId(String clientId) {
    return systems.find(clientId).flatMap(this::registered).orElse(null);
  }

  @Override
  public RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Client systems are registered as Device resources.");
  }

  /** A system signs with the keys it has registered; only the demonstration knows secrets. */
  private Optional<RegisteredClient> registered(ClientSystem system) {
    return system
        .jwks()
        .map(keys -> withKeys(base(system), keys))
        .or(
            () ->
                knownSecret
                    .apply(system.clientId())
                    .map(secret -> withSecret(base(system), secret)))
        .map(RegisteredClient.Builder::build);
  }

  private RegisteredClient.Builder base(ClientSystem system) {
    return RegisteredClient.withId(system.clientId())
        .clientId(system.clientId())
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scopes(scopes -> scopes.addAll(Scopes.of(system.scopes()).texts()))
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLife).build());
  }

  private static RegisteredClient.Builder withKeys(RegisteredClient.Builder client, String keys) {
    return client
        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
        .clientSettings(
            ClientSettings.builder()
                .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
                .setting(KEYS, keys)
                .build());
  }

  private static RegisteredClient.Builder withSecret(
      RegisteredClient.Builder client, String secret) {
    return client
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .clientSecret(secret);
  }
}
