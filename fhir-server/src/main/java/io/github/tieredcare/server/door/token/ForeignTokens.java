package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.DoorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Tokens of an external identity provider, asked for its keys when the first token comes. */
@Configuration
@ForeignIssuer
class ForeignTokens {

  @Bean
  JwtDecoder accessTokens(DoorSettings settings) {
    return new SupplierJwtDecoder(
        () -> {
          NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer()).build();
          decoder.setJwtValidator(AccessTokenRules.of(settings));
          return decoder;
        });
  }
}
