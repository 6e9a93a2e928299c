package io.github.tieredcare.server.door.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Reads client assertions with the keys that the client registered, and fetches none. */
final class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

  private final AssertionRules rules;

  AssertionDecoders(AssertionRules rules) {
    this.rules = rules;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys(client))));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(assertion -> rules.judge(assertion, client.getClientId()));
    return decoder;
  }

  private static JWKSet keys(RegisteredClient client) {
    try {
      return JWKSet.parse(RegisteredSystems.keysOf(client)).toPublicJWKSet();
    } catch (ParseException e) {
      OAuth2Error error =
          new OAuth2Error(
              OAuth2ErrorCodes.INVALID_CLIENT, "The registered keys are unreadable.", null);
      throw new OAuth2AuthenticationException(error, e);
    }
  }
}
