package io.github.tieredcare.server.door;

import java.util.Set;

/**
 * The operations that clients may call; every other is closed to them.
 *
 * @param names with their dollar sign, such as {@code $ladder}
 */
public record AllowedOperations(Set<String> names) {

  boolean include(String name) {
    return names.contains(name);
  }
}
