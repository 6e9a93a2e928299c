package io.github.tieredcare.server.door.scope;

import java.util.Optional;

/** The scope that each operation demands. */
@FunctionalInterface
public interface OperationScopes {
  /** What an operation such as {@code $match} demands; empty when nobody may call it. */
  Optional<Scope> of(String operation);

  /** What it demands on a resource type, where types differ, such as {@code Type/$operation}. */
  default Optional<Scope> of(String type, String operation) {
    return of(type + "/" + operation).or(() -> of(operation));
  }
}
