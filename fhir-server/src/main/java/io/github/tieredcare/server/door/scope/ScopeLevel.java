package io.github.tieredcare.server.door.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * In whose name a scope is held: the system's own, that of the person at it, or that of one
 * resident.
 */
public enum ScopeLevel {
  SYSTEM,
  USER,
  PATIENT;

  /** How a scope of this level begins. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A system's own right holds for the person at it too; a resident's is of another kind. */
  Optional<ScopeLevel> and(ScopeLevel other) {
    if (this == other) {
      return Optional.of(this);
    }
    return Set.of(this, other).contains(PATIENT) ? Optional.empty() : Optional.of(USER);
  }

  /** Whether a scope of this level gives all that one of the other would. */
  boolean covers(ScopeLevel other) {
    return and(other).filter(other::equals).isPresent();
  }
}
