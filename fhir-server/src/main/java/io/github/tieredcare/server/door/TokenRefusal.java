package io.github.tieredcare.server.door;

import io.github.tieredcare.server.door.pace.Paces;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.refusal.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a missing or bad token: the header that RFC 6750 asks for, and an OperationOutcome. */
final class TokenRefusal implements AuthenticationEntryPoint {
  private final BearerTokenAuthenticationEntryPoint header =
      new BearerTokenAuthenticationEntryPoint();
  private final Refusals refusals;
  private final Paces paces;

  TokenRefusal(Refusals refusals, Paces paces) {
    this.refusals = refusals;
    this.paces = paces;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    if (fault instanceof AuthenticationServiceException) {
      refusals.write(DoorRefusal.of(DoorRule.ISSUER_SILENT), response);
      return;
    }
    try {
      paces.signOn(request.getRemoteAddr());
    } catch (DoorRefusal tooOften) {
      refusals.write(tooOften, response);
      return;
    }
    header.commence(request, response, fault);
    refusals.write(DoorRefusal.of(DoorRule.NO_TOKEN), response);
  }

  /** Spring would answer 500 where the issuer cannot be asked for its keys. */
  ObjectPostProcessor<BearerTokenAuthenticationFilter> forUnreachableIssuer() {
    return new ObjectPostProcessor<>() {
      @Override
      public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
        filter.setAuthenticationFailureHandler(TokenRefusal.this::commence);
        return filter;
      }
    };
  }
}
