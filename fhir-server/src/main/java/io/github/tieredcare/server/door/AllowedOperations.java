package io.github.tieredcare.server.door;

import io.github.tieredcare.server.door.scope.OperationScopes;
import io.github.tieredcare.server.door.scope.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations that clients may call, each with the scope that it demands; a bean of this type opens
 * them, and every other is closed.
 *
 * @param demands by the name of the operation with its dollar sign, such as {@code $ladder}
 */
public record AllowedOperations(Map<String, Scope> demands) implements OperationScopes {

  /**
   * Opens one operation to those who have a scope, such as {@code system/Task.s}; one that a
   * resident may call too is opened by a resident's, such as {@code patient/Patient.r}.
   */
  public static AllowedOperations open(String operation, String scope) {
    Scope demanded =
        Scope.parse(scope).orElseThrow(() -> new IllegalArgumentException("No scope: " + scope));
    return new AllowedOperations(Map.of(operation, demanded));
  }

  static AllowedOperations all(Stream<AllowedOperations> some) {
    return new AllowedOperations(
        some.flatMap(each -> each.demands.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  boolean include(String name) {
    return demands.containsKey(name);
  }

  @Override
  public Optional<Scope> of(String operation) {
    return Optional.ofNullable(operation).map(demands::get);
  }
}
