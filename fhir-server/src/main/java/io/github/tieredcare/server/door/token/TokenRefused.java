package io.github.tieredcare.server.door.token;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * Refusals of a token request with a sentence on the way out. OAuth allows no letters beyond ASCII
 * there, so it stands in English alone. See <a
 * href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749</a>.
 */
final class TokenRefused {
  private TokenRefused() {}

  static OAuth2AuthenticationException request(String why) {
    return refused(OAuth2ErrorCodes.INVALID_REQUEST, why);
  }

  static OAuth2AuthenticationException scope(String why) {
    return refused(OAuth2ErrorCodes.INVALID_SCOPE, why);
  }

  static OAuth2AuthenticationException client(String why) {
    return refused(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT, why);
  }

  private static OAuth2AuthenticationException refused(String code, String why) {
    return new OAuth2AuthenticationException(new OAuth2Error(code, why, null));
  }
}
