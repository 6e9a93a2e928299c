package io.github.tieredcare.server.door.scope;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All scopes of a system or a token.
 *
 * @param all one scope per type
 */
public record Scopes(Collection<Scope> all) {

  /** Reads the scopes that can be read; an unreadable one allows nothing. */
  public static Scopes of(Collection<String> texts) {
    return merged(texts.stream().map(Scope::parse).flatMap(Optional::stream));
  }

  /** Whether any of them lets one do that with this type. */
  public boolean allow(String type, Permission permission) {
    return all.stream().anyMatch(scope -> scope.allows(type, permission));
  }

  /** What both allow: a wider scope is narrowed to the other. */
  public Scopes and(Scopes other) {
    return merged(
        all.stream().flatMap(mine -> other.all.stream().map(mine::and)).flatMap(Optional::stream));
  }

  /** Which scopes of others these do not hold wholly. */
  public Set<String> lacking(Scopes others) {
    return others.all.stream()
        .filter(scope -> !scope.permissions().stream().allMatch(it -> allow(scope.type(), it)))
        .map(Scope::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The scopes as they are written. */
  public Set<String> texts() {
    return all.stream().map(Scope::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Scopes merged(Stream<Scope> scopes) {
    Map<String, Set<Permission>> byType = new TreeMap<>();
    scopes.forEach(
        scope ->
            byType
                .computeIfAbsent(scope.type(), type -> EnumSet.noneOf(Permission.class))
                .addAll(scope.permissions()));
    return new Scopes(
        byType.entrySet().stream().map(e -> new Scope(e.getKey(), e.getValue())).toList());
  }
}
