package io.github.tieredcare.server.door;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations that clients may call; a bean of this type opens them, and every other is closed.
 *
 * @param names with their dollar sign, such as {@code $ladder}
 */
public record AllowedOperations(Set<String> names) {

  static AllowedOperations all(Stream<AllowedOperations> some) {
    return new AllowedOperations(
        some.flatMap(each -> each.names.stream()).collect(Collectors.toUnmodifiableSet()));
  }

  boolean include(String name) {
    return names.contains(name);
  }
}
