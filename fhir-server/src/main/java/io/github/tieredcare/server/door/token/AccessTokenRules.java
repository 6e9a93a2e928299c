package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.DoorSettings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What an access token must say besides being signed: who issued it, for whom, until when. */
final class AccessTokenRules {
  private AccessTokenRules() {}

  static OAuth2TokenValidator<Jwt> of(DoorSettings settings) {
    return new DelegatingOAuth2TokenValidator<>(
        List.of(
            new JwtTimestampValidator(),
            new JwtClaimValidator<Instant>(JwtClaimNames.EXP, expiry -> expiry != null),
            new JwtIssuerValidator(settings.trustedIssuer()),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD,
                audience -> audience != null && audience.contains(settings.requiredAudience()))));
  }
}
