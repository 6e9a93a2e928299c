package io.github.tieredcare.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * The named terms of a policy; a term that appears several times is a table, keyed by its part
 * {@code key}.
 */
record Terms(List<ParametersParameterComponent> entries) {

  Terms(Parameters parameters) {
    this(parameters.getParameter());
  }

  /**
   * These terms, and those of the base whose name (and key, in a table with keys) is not among
   * them.
   */
  Terms over(Terms base) {
    Set<String> own = entries.stream().map(Terms::address).collect(Collectors.toSet());
    List<ParametersParameterComponent> merged = new ArrayList<>(entries);
    base.entries.stream().filter(entry -> !own.contains(address(entry))).forEach(merged::add);
    return new Terms(merged);
  }

  List<Row> all(String name) {
    return named(name).map(Row::new).toList();
  }

  Optional<Row> keyed(String name, String key) {
    return named(name).map(Row::new).filter(row -> row.key().equals(key)).findFirst();
  }

  <T extends Type> List<T> values(String name, Class<T> type) {
    return named(name).map(entry -> type.cast(entry.getValue())).toList();
  }

  <T extends Type> Optional<T> value(String name, Class<T> type) {
    return values(name, type).stream().findFirst();
  }

  Optional<Duration> duration(String name) {
    return value(name, org.hl7.fhir.r4.model.Duration.class).map(Terms::toJava);
  }

  private java.util.stream.Stream<ParametersParameterComponent> named(String name) {
    return entries.stream().filter(entry -> name.equals(entry.getName()));
  }

  private static String address(ParametersParameterComponent entry) {
    return entry.getName() + "#" + new Row(entry).key();
  }

  private static Duration toJava(org.hl7.fhir.r4.model.Duration limit) {
    long amount = limit.getValue().longValueExact();
    return switch (limit.getCode()) {
      case "min" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      case "d" -> Duration.ofDays(amount);
      default ->
          throw new IllegalArgumentException(
              "A duration is given in min, h or d, not " + limit.getCode());
    };
  }

  /** One line of a table. */
  record Row(ParametersParameterComponent entry) {

    String key() {
      return part("key").map(Row::keyOf).orElse("");
    }

    String code(String name) {
      return part(name).map(Type::primitiveValue).orElse("");
    }

    Optional<Duration> duration(String name) {
      return part(name).map(value -> toJava((org.hl7.fhir.r4.model.Duration) value));
    }

    Optional<Integer> integer(String name) {
      return part(name).map(value -> Integer.valueOf(value.primitiveValue()));
    }

    private Optional<Type> part(String name) {
      return entry.getPart().stream()
          .filter(part -> name.equals(part.getName()))
          .map(ParametersParameterComponent::getValue)
          .findFirst();
    }

    private static String keyOf(Type key) {
      return key instanceof Coding coding
          ? coding.getSystem() + "|" + coding.getCode()
          : key.primitiveValue();
    }
  }
}
