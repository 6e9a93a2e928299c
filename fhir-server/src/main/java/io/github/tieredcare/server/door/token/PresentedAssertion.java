package io.github.tieredcare.server.door.token;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes a client assertion from a token request; who presents it stands in the assertion itself,
 * for SMART clients send no client id beside it.
 */
final class PresentedAssertion implements AuthenticationConverter {
  private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Override
  public Authentication convert(HttpServletRequest request) {
    if (!BEARER.equals(request.getParameter("client_assertion_type"))) {
      return null;
    }
    String[] presented = request.getParameterValues("client_assertion");
    if (presented == null || presented.length != 1) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
    }
    String clientId = subject(presented[0]);
    String named = request.getParameter("client_id");
    if (clientId == null || named != null && !named.equals(clientId)) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
    return new OAuth2ClientAuthenticationToken(
        clientId, new ClientAuthenticationMethod(BEARER), presented[0], Map.of());
  }

  /** Not yet believed: it only tells whose keys must verify the signature. */
  private static String subject(String assertion) {
    try {
      return JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
    } catch (ParseException e) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
  }
}
