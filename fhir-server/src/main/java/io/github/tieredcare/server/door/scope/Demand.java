package io.github.tieredcare.server.door.scope;

import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * What a request, or one entry of a bundle, needs to be allowed.
 *
 * @param scope the narrowest scope that would do
 * @param wholly whether a scope for some of the records is not enough
 * @param where the place in the request, as FHIRPath; empty for the request itself
 */
record Demand(Scope scope, boolean wholly, String where) {

  /**
   * What an interaction demands of a resource type, or of all for {@code *}; which records of it
   * the scopes open is looked at where they are read and written.
   */
  static Demand of(String type, Permission permission, String where) {
    Scope needed = new Scope(ScopeLevel.SYSTEM, type, EnumSet.of(permission), ScopeQuery.NONE);
    return new Demand(needed, false, where);
  }

  /**
   * What an operation demands: all that its scope holds, as it looks at records of everybody. Who
   * may do so for the system's own sake may do so for the person at it; one whose scope is a
   * resident's looks at that resident's records when a resident asks, and is open to both.
   */
  static Stream<Demand> of(Scope scope, String where) {
    return scope.permissions().stream()
        .sorted()
        .map(permission -> new Demand(scope.with(EnumSet.of(permission)), true, where));
  }

  /** The scope to ask for. */
  String missing(Scopes scopes) {
    return wholly && scope.level() != ScopeLevel.PATIENT
        ? scope.toString()
        : new Scope(scopes.level(), scope.type(), scope.permissions(), ScopeQuery.NONE).toString();
  }

  boolean metBy(Scopes scopes) {
    return wholly
        ? levels().anyMatch(level -> scopes.allowWholly(scope.with(level)))
        : scope.permissions().stream().allMatch(it -> scopes.allow(scope.type(), it));
  }

  private Stream<ScopeLevel> levels() {
    return Stream.of(ScopeLevel.values())
        .filter(level -> level != ScopeLevel.PATIENT || scope.level() == ScopeLevel.PATIENT);
  }
}
