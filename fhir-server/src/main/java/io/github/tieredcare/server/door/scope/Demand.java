package io.github.tieredcare.server.door.scope;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request, or one entry of a bundle, needs to be allowed.
 *
 * @param type the resource type, or {@code *} when it touches all
 * @param permission what it does with it
 * @param where the place in the request, as FHIRPath; empty for the request itself
 */
record Demand(String type, Permission permission, String where) {

  /** What an operation demands: all that its scope holds. */
  static Stream<Demand> of(Scope scope, String where) {
    return scope.permissions().stream()
        .sorted()
        .map(permission -> new Demand(scope.type(), permission, where));
  }

  /** The narrowest scope that would do. */
  String scope() {
    return new Scope(type, Set.of(permission)).toString();
  }

  boolean metBy(Scopes scopes) {
    return scopes.allow(type, permission);
  }
}
