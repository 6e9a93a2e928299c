package io.github.tieredcare.server.door.scope;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One condition of a scope: a search parameter and the values of which a record has one.
 *
 * @param parameter as it is written, with any modifier
 * @param values decoded, commas within them still escaped
 */
record ScopeCondition(String parameter, SortedSet<String> values)
    implements Comparable<ScopeCondition> {
  private static final Comparator<ScopeCondition> ORDER =
      Comparator.comparing(ScopeCondition::parameter).thenComparing(c -> c.values.toString());

  /** Reads {@code name=value,value}; empty when it is none. */
  static Optional<ScopeCondition> parse(String text) {
    String[] sides = text.split("=", 2);
    try {
      return sides.length == 2 ? of(decoded(sides[0]), decoded(sides[1])) : Optional.empty();
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  /** A search parameter with its values, joined by commas. */
  static Optional<ScopeCondition> of(String parameter, String values) {
    SortedSet<String> several = new TreeSet<>(Arrays.asList(values.split("(?<!\\\\),", -1)));
    return parameter.isBlank() || several.stream().anyMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new ScopeCondition(parameter, several));
  }

  /** Whether what meets this condition meets the other one. */
  boolean implies(ScopeCondition other) {
    return equals(other)
        || isPlain() && parameter.equals(other.parameter) && other.values.containsAll(values);
  }

  /** Neither modified nor chained, so that more values let in more. */
  boolean isPlain() {
    return parameter.indexOf(':') < 0 && parameter.indexOf('.') < 0;
  }

  /** The condition that what meets either of the two meets, and nothing else. */
  Optional<ScopeCondition> or(ScopeCondition other) {
    if (!isPlain() || !parameter.equals(other.parameter)) {
      return Optional.empty();
    }
    SortedSet<String> both = new TreeSet<>(values);
    both.addAll(other.values);
    return Optional.of(new ScopeCondition(parameter, both));
  }

  @Override
  public int compareTo(ScopeCondition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return encoded(parameter)
        + "="
        + values.stream().map(ScopeCondition::encoded).collect(Collectors.joining(","));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** What a scope may hold as it is stays readable. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2F", "/")
        .replace("%7C", "|")
        .replace("%2C", ",");
  }
}
