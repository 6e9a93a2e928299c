package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.scope.Scope;
import io.github.tieredcare.server.door.scope.ScopeLevel;
import io.github.tieredcare.server.door.scope.Scopes;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** What of the scopes that a system asks for its token is given. */
final class GrantedScopes {
  private static final Set<ScopeLevel> OF_RESIDENTS = EnumSet.of(ScopeLevel.PATIENT);

  private GrantedScopes() {}

  /** Who asks for no scope in particular gets all that the system is registered with. */
  static Set<String> of(Set<String> asked, Scopes registered, LaunchContext context) {
    if (asked.stream().anyMatch(scope -> Scope.parse(scope).isEmpty())) {
      throw unreadable();
    }
    if (context.patient().isPresent() && none(registered, OF_RESIDENTS)) {
      throw TokenRefused.client("The system is registered with no patient/ scopes.");
    }
    Scopes wanted = asked.isEmpty() ? registered : Scopes.of(asked).and(registered);
    if (wanted.all().isEmpty()) {
      throw TokenRefused.scope("The system is registered with none of these scopes.");
    }
    check(Scopes.of(asked), wanted, context);
    return wanted.of(context.levels()).texts();
  }

  private static void check(Scopes asked, Scopes wanted, LaunchContext context) {
    boolean nothing = none(wanted, context.levels());
    if (context.patient().isPresent()) {
      if (nothing) {
        throw TokenRefused.scope("With patient= there are patient/ scopes only.");
      }
    } else if (!none(asked, OF_RESIDENTS) || nothing && !none(wanted, OF_RESIDENTS)) {
      throw TokenRefused.request("For patient/ scopes say whose: patient=<id of the Patient>.");
    } else if (nothing) {
      throw TokenRefused.request("For user/ scopes say whose: fhirUser=PractitionerRole/<id>.");
    }
  }

  private static boolean none(Scopes scopes, Set<ScopeLevel> levels) {
    return scopes.of(levels).all().isEmpty();
  }

  private static OAuth2AuthenticationException unreadable() {
    return TokenRefused.scope(
        "Not a SMART v2 scope. Write system/Patient.rs where version 1 had system/Patient.read,"
            + " and only .c, .r, .u, .d and .s, in this order; residents write"
            + " Consent and Subscription alone.");
  }
}
