package io.github.tieredcare.server.answer;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * A thrown failure with all that caused it: HAPI tells its reasons by code and wraps them in each
 * other.
 */
record Failure(List<Throwable> chain) {

  private static final Pattern CODE = Pattern.compile("HAPI-(\\d{4})");

  static Failure of(Throwable thrown) {
    return new Failure(ExceptionUtils.getThrowableList(thrown));
  }

  boolean isA(Set<Class<? extends Throwable>> kinds) {
    return chain.stream().anyMatch(link -> kinds.stream().anyMatch(kind -> kind.isInstance(link)));
  }

  /** Whether what was thrown wraps one of these and nothing between. */
  boolean isCausedBy(Set<Class<? extends Throwable>> kinds) {
    return chain.size() > 1 && kinds.stream().anyMatch(kind -> kind.isInstance(chain.get(1)));
  }

  /** The codes by which HAPI knows its errors. */
  Set<Integer> codes() {
    return messages()
        .flatMap(message -> CODE.matcher(message).results())
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }

  /** Whether the database gave one of these states, or a state that begins so. */
  boolean hasState(Set<String> prefixes) {
    return chain.stream()
        .filter(SQLException.class::isInstance)
        .map(link -> ((SQLException) link).getSQLState())
        .filter(Objects::nonNull)
        .anyMatch(state -> prefixes.stream().anyMatch(state::startsWith));
  }

  /** The first place in a message that a pattern fits. */
  Optional<MatchResult> find(Pattern pattern) {
    return messages().flatMap(message -> pattern.matcher(message).results()).findFirst();
  }

  Throwable thrown() {
    return chain.get(0);
  }

  private Stream<String> messages() {
    return chain.stream().map(Throwable::getMessage).filter(Objects::nonNull);
  }
}
