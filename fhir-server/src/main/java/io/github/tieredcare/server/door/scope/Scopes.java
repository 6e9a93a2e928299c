package io.github.tieredcare.server.door.scope;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All scopes of a system or a token.
 *
 * @param all none of which another one covers
 */
public record Scopes(Collection<Scope> all) {

  /** Reads the scopes that can be read; an unreadable one allows nothing. */
  public static Scopes of(Collection<String> texts) {
    return merged(texts.stream().map(Scope::parse).flatMap(java.util.Optional::stream));
  }

  /** Whether any of them lets one do that with some records of this type. */
  public boolean allow(String type, Permission permission) {
    return all.stream().anyMatch(scope -> scope.allows(type, permission));
  }

  /** Whether one of them gives all that this scope does. */
  boolean allowWholly(Scope wanted) {
    return all.stream().anyMatch(scope -> scope.covers(wanted));
  }

  /** The queries of which a record of this type must meet one; empty when nothing is allowed. */
  public List<ScopeQuery> queries(String type, Permission permission) {
    List<ScopeQuery> some =
        all.stream().filter(it -> it.allows(type, permission)).map(Scope::query).toList();
    return some.stream().anyMatch(ScopeQuery::isNone)
        ? List.of(ScopeQuery.NONE)
        : some.stream().distinct().toList();
  }

  /** What both allow: a wider scope is narrowed to the other. */
  public Scopes and(Scopes other) {
    return merged(
        all.stream()
            .flatMap(mine -> other.all.stream().map(mine::and))
            .flatMap(java.util.Optional::stream));
  }

  /** Those of some levels. */
  public Scopes of(Set<ScopeLevel> levels) {
    return new Scopes(all.stream().filter(scope -> levels.contains(scope.level())).toList());
  }

  /**
   * Those whose queries can be asked, each for its type: one by a parameter that its type does not
   * declare, or by a modifier, allows nothing.
   */
  public Scopes declared(Set<String> types, BiPredicate<String, String> searches) {
    return merged(
        all.stream()
            .flatMap(scope -> scope.query().isNone() ? Stream.of(scope) : each(scope, types))
            .filter(
                scope ->
                    scope.query().parameters().stream()
                        .allMatch(parameter -> searches.test(scope.type(), parameter))));
  }

  private static Stream<Scope> each(Scope scope, Set<String> types) {
    return types.stream().filter(scope::reaches).map(scope::with);
  }

  /** Which scopes of others these do not hold wholly. */
  public Set<String> lacking(Scopes others) {
    return others.all.stream()
        .filter(
            scope ->
                !scope.permissions().stream()
                    .allMatch(permission -> allowWholly(scope.with(EnumSet.of(permission)))))
        .map(Scope::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The level at which a scope is missing: a resident can be given none of another. */
  ScopeLevel level() {
    boolean residents =
        !all.isEmpty() && all.stream().allMatch(scope -> scope.level() == ScopeLevel.PATIENT);
    return residents ? ScopeLevel.PATIENT : ScopeLevel.SYSTEM;
  }

  /** The scope that opens every record of a type for that, beside those for some that are held. */
  public String needed(String type, Permission permission) {
    Scope whole = new Scope(level(), type, EnumSet.of(permission), ScopeQuery.NONE);
    Set<String> held =
        all.stream()
            .filter(scope -> scope.allows(type, permission))
            .map(Scope::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    return held.isEmpty() ? whole.toString() : whole + " (现有 held: " + String.join(" ", held) + ")";
  }

  /** The scopes as they are written. */
  public Set<String> texts() {
    return all.stream().map(Scope::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only scopes of one level, type and query become one, or their union would be wider. */
  private static Scopes merged(Stream<Scope> scopes) {
    Map<Scope, Set<Permission>> alike = new LinkedHashMap<>();
    scopes.forEach(
        scope ->
            alike
                .computeIfAbsent(
                    scope.with(Set.<Permission>of()), key -> EnumSet.noneOf(Permission.class))
                .addAll(scope.permissions()));
    List<Scope> several =
        alike.entrySet().stream().map(e -> e.getKey().with(e.getValue())).toList();
    return new Scopes(
        several.stream()
            .filter(one -> several.stream().noneMatch(it -> !it.equals(one) && it.covers(one)))
            .toList());
  }
}
