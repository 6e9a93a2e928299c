package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.DoorSettings;
import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.JwtClientAssertionAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** The authorization server with one grant: client credentials. */
final class TokenEndpoint implements Customizer<OAuth2AuthorizationServerConfigurer> {
  private final DoorSettings settings;
  private final RegisteredClientRepository clients;
  private final AssertionDecoders assertions;
  private final OAuth2TokenGenerator<? extends OAuth2Token> tokens;
  private final Residents residents;
  private final OAuth2AuthorizationService authorizations = new NoAuthorizations();

  TokenEndpoint(
      DoorSettings settings,
      RegisteredClientRepository clients,
      AssertionDecoders assertions,
      OAuth2TokenGenerator<? extends OAuth2Token> tokens,
      Residents residents) {
    this.settings = settings;
    this.clients = clients;
    this.assertions = assertions;
    this.tokens = tokens;
    this.residents = residents;
  }

  @Override
  public void customize(OAuth2AuthorizationServerConfigurer server) {
    server
        .registeredClientRepository(clients)
        .authorizationService(authorizations)
        .tokenGenerator(tokens)
        .authorizationServerSettings(
            AuthorizationServerSettings.builder().issuer(settings.baseUrl()).build())
        .clientAuthentication(
            client ->
                client
                    .authenticationConverters(TokenEndpoint::readAssertionsHere)
                    .authenticationProviders(
                        providers -> providers.forEach(this::checkAssertionsHere)))
        .tokenEndpoint(
            endpoint ->
                endpoint
                    .accessTokenRequestConverters(
                        converters -> replace(converters, new NarrowedScopes(residents)))
                    .authenticationProviders(providers -> replace(providers, clientCredentials())));
  }

  private static void readAssertionsHere(List<AuthenticationConverter> converters) {
    converters.replaceAll(
        converter ->
            converter instanceof JwtClientAssertionAuthenticationConverter
                ? new PresentedAssertion()
                : converter);
  }

  private void checkAssertionsHere(Object provider) {
    if (provider instanceof JwtClientAssertionAuthenticationProvider byAssertion) {
      byAssertion.setJwtDecoderFactory(assertions);
    }
  }

  /** The scopes were narrowed when the request was read. */
  private OAuth2ClientCredentialsAuthenticationProvider clientCredentials() {
    OAuth2ClientCredentialsAuthenticationProvider provider =
        new OAuth2ClientCredentialsAuthenticationProvider(authorizations, tokens);
    provider.setAuthenticationValidator(context -> {});
    return provider;
  }

  private static <T> void replace(List<T> all, T one) {
    all.clear();
    all.add(one);
  }
}
