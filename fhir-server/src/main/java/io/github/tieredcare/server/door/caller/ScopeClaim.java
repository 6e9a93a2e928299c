package io.github.tieredcare.server.door.caller;

import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;

/** The scopes in a token, which issuers write as one text or as a list. */
final class ScopeClaim {
  private ScopeClaim() {}

  static List<String> of(Jwt token) {
    Object claim = token.hasClaim("scope") ? token.getClaim("scope") : token.getClaim("scp");
    if (claim instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return claim instanceof String text ? List.of(text.split(" ")) : List.of();
  }
}
