package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.scope.Scopes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads a token request and narrows the scopes it asks for to those its system is registered with.
 */
final class NarrowedScopes implements AuthenticationConverter {
  private final AuthenticationConverter literal =
      new OAuth2ClientCredentialsAuthenticationConverter();
  private final Residents residents;

  NarrowedScopes(Residents residents) {
    this.residents = residents;
  }

  @Override
  public Authentication convert(HttpServletRequest request) {
    return literal.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked
            && asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
        ? new OAuth2ClientCredentialsAuthenticationToken(
            client, granted(asked, client), asked.getAdditionalParameters())
        : null;
  }

  /** Only who may vouch for residents at all is told that one is not registered. */
  private Set<String> granted(
      OAuth2ClientCredentialsAuthenticationToken asked, OAuth2ClientAuthenticationToken client) {
    var context = LaunchContext.of(asked.getAdditionalParameters());
    var granted =
        GrantedScopes.of(
            asked.getScopes(), Scopes.of(client.getRegisteredClient().getScopes()), context);
    if (context.patient().filter(resident -> !residents.include(resident)).isPresent()) {
      throw TokenRefused.request("patient must be the id of a Patient who is registered.");
    }
    return granted;
  }
}
