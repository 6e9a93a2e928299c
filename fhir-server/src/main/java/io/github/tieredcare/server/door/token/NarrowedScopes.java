package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.scope.Scope;
import io.github.tieredcare.server.door.scope.Scopes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
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

  @Override
  public Authentication convert(HttpServletRequest request) {
    return literal.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked
            && asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
        ? new OAuth2ClientCredentialsAuthenticationToken(
            client, granted(asked, client), asked.getAdditionalParameters())
        : null;
  }

  /** Who asks for no scope in particular gets all that the system is registered with. */
  private static Set<String> granted(
      OAuth2ClientCredentialsAuthenticationToken asked, OAuth2ClientAuthenticationToken client) {
    Scopes registered = Scopes.of(client.getRegisteredClient().getScopes());
    if (asked.getScopes().stream().anyMatch(scope -> Scope.parse(scope).isEmpty())) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
    }
    Scopes granted =
        asked.getScopes().isEmpty() ? registered : Scopes.of(asked.getScopes()).and(registered);
    if (granted.all().isEmpty()) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
    }
    return granted.texts();
  }
}
