package io.github.tieredcare.server.door.scope;

import java.util.Optional;

/** The scope that each operation demands. */
@FunctionalInterface
public interface OperationScopes {
  /** What an operation such as {@code $match} demands; empty when nobody may call it. */
  Optional<Scope> of(String operation);
}
