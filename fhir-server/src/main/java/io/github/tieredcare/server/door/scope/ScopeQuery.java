package io.github.tieredcare.server.door.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions that the records of a granular scope meet, all of them; none for all records.
 *
 * @param conditions none of which another one implies
 */
public record ScopeQuery(SortedSet<ScopeCondition> conditions) {
  /** Of a scope without a condition: every record meets it. */
  public static final ScopeQuery NONE = new ScopeQuery(new TreeSet<>());

  /** Reads what stands behind the question mark; empty when it is no query. */
  static Optional<ScopeQuery> parse(String text) {
    List<Optional<ScopeCondition>> read =
        Arrays.stream(text.split("&", -1)).map(ScopeCondition::parse).toList();
    return read.stream().allMatch(Optional::isPresent)
        ? Optional.of(all(read.stream().flatMap(Optional::stream)))
        : Optional.empty();
  }

  /**
   * What a search asks, as pairs of a parameter and its values; what cannot be read is left out.
   */
  public static ScopeQuery asked(List<List<String>> pairs) {
    return all(
        pairs.stream().flatMap(pair -> ScopeCondition.of(pair.get(0), pair.get(1)).stream()));
  }

  static ScopeQuery all(Stream<ScopeCondition> conditions) {
    SortedSet<ScopeCondition> several = conditions.collect(Collectors.toCollection(TreeSet::new));
    SortedSet<ScopeCondition> needed = new TreeSet<>(several);
    needed.removeIf(one -> several.stream().anyMatch(it -> !it.equals(one) && it.implies(one)));
    return new ScopeQuery(needed);
  }

  public boolean isNone() {
    return conditions.isEmpty();
  }

  /** What meets both. */
  ScopeQuery and(ScopeQuery other) {
    return all(Stream.concat(conditions.stream(), other.conditions.stream()));
  }

  /** Whether all that meets this query meets the other one. */
  public boolean within(ScopeQuery other) {
    return other.conditions.stream()
        .allMatch(wanted -> conditions.stream().anyMatch(mine -> mine.implies(wanted)));
  }

  /** The parameters that are searched by. */
  public Set<String> parameters() {
    return conditions.stream()
        .map(ScopeCondition::parameter)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One query for what meets any of some, where they differ in the values of one parameter. */
  public static Optional<ScopeQuery> any(List<ScopeQuery> some) {
    return some.stream()
        .map(Optional::of)
        .reduce((one, other) -> one.flatMap(it -> it.or(other.orElseThrow())))
        .flatMap(it -> it);
  }

  private Optional<ScopeQuery> or(ScopeQuery other) {
    if (within(other) || other.within(this)) {
      return Optional.of(within(other) ? other : this);
    }
    List<ScopeCondition> mine = beyond(other);
    List<ScopeCondition> theirs = other.beyond(this);
    if (mine.size() != 1 || theirs.size() != 1) {
      return Optional.empty();
    }
    return mine.get(0)
        .or(theirs.get(0))
        .map(either -> all(Stream.concat(shared(other), Stream.of(either))));
  }

  private List<ScopeCondition> beyond(ScopeQuery other) {
    return conditions.stream().filter(it -> !other.conditions.contains(it)).toList();
  }

  private Stream<ScopeCondition> shared(ScopeQuery other) {
    return conditions.stream().filter(other.conditions::contains);
  }

  /** As it stands behind the question mark, and in a search. */
  @Override
  public String toString() {
    return conditions.stream().map(ScopeCondition::toString).collect(Collectors.joining("&"));
  }
}
