package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.DoorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens of an external identity provider, asked for its keys when the first token comes. */
@Configuration
@ForeignIssuer
class ForeignTokens {

  @Bean
  JwtDecoder accessTokens(DoorSettings settings) {
    JwtDecoder asked =
        new SupplierJwtDecoder(
            () -> {
              NimbusJwtDecoder decoder =
                  NimbusJwtDecoder.withIssuerLocation(settings.issuer()).build();
              decoder.setJwtValidator(AccessTokenRules.of(settings));
              return decoder;
            });
    return token -> decode(asked, token);
  }

  /** An issuer that is silent at the first token is a passing trouble, as later on. */
  private static Jwt decode(JwtDecoder asked, String token) {
    try {
      return asked.decode(token);
    } catch (JwtDecoderInitializationException e) {
      throw new JwtException("The issuer cannot be reached.", e);
    }
  }
}
