package io.github.tieredcare.server.door.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a client assertion must say, and that it is said once.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html">
 *     SMART asymmetric client authentication</a>
 */
final class AssertionRules {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration SKEW = Duration.ofSeconds(30);
  private static final int LONGEST_JTI = 256;

  private final String tokenUrl;
  private final AssertionMemory memory;
  private final Clock clock;

  AssertionRules(String tokenUrl, AssertionMemory memory, Clock clock) {
    this.tokenUrl = tokenUrl;
    this.memory = memory;
    this.clock = clock;
  }

  /** An assertion is remembered only when nothing else is wrong with it. */
  OAuth2TokenValidatorResult judge(Jwt assertion, String clientId) {
    if (!clientId.equals(assertion.getClaimAsString("iss"))
        || !clientId.equals(assertion.getSubject())) {
      return refused("iss and sub must both be the client id");
    }
    if (!List.of(tokenUrl).equals(assertion.getAudience())) {
      return refused("aud must be the token endpoint");
    }
    return isTimely(assertion)
        ? once(assertion, clientId)
        : refused("exp must be within 5 minutes");
  }

  private boolean isTimely(Jwt assertion) {
    Instant now = clock.instant();
    Instant expiry = assertion.getExpiresAt();
    Instant begin = assertion.getNotBefore();
    return expiry != null
        && expiry.plus(SKEW).isAfter(now)
        && !expiry.isAfter(now.plus(LIFE).plus(SKEW))
        && (begin == null || !begin.isAfter(now.plus(SKEW)));
  }

  private OAuth2TokenValidatorResult once(Jwt assertion, String clientId) {
    String jti = assertion.getId();
    if (jti == null || jti.isBlank() || jti.length() > LONGEST_JTI || jti.indexOf(0) >= 0) {
      return refused("jti is required, of at most 256 characters");
    }
    memory.forgetBefore(clock.instant().minus(SKEW));
    return memory.isNew(clientId, jti, assertion.getExpiresAt())
        ? OAuth2TokenValidatorResult.success()
        : refused("jti was used before");
  }

  private static OAuth2TokenValidatorResult refused(String why) {
    return OAuth2TokenValidatorResult.failure(
        new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, why, null));
  }
}
