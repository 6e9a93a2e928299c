package io.github.tieredcare.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;

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

  Stream<Row> rows(String name) {
    return named(name).map(Row::new);
  }

  Optional<Row> keyed(String name, String key) {
    return rows(name).filter(row -> row.key().equals(key)).findFirst();
  }

  Set<String> codes(String name) {
    return named(name)
        .map(entry -> primitive(entry, CodeType.class))
        .filter(code -> !code.equals("none"))
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<LocalDate> dates(String name) {
    return named(name).map(Terms::date).collect(Collectors.toUnmodifiableSet());
  }

  Optional<Boolean> flag(String name) {
    return named(name)
        .map(entry -> Boolean.valueOf(primitive(entry, BooleanType.class)))
        .findFirst();
  }

  Optional<Integer> number(String name) {
    return named(name).map(entry -> Limits.count(entry.getValue(), name)).findFirst();
  }

  Optional<Duration> duration(String name) {
    return named(name).map(entry -> Limits.duration(entry.getValue(), name)).findFirst();
  }

  private Stream<ParametersParameterComponent> named(String name) {
    return entries.stream().filter(entry -> name.equals(entry.getName()));
  }

  private static String address(ParametersParameterComponent entry) {
    return entry.getName() + "#" + new Row(entry).key();
  }

  private static LocalDate date(ParametersParameterComponent entry) {
    try {
      return LocalDate.parse(primitive(entry, DateType.class));
    } catch (DateTimeParseException notADay) {
      throw new UnreadableTerm(entry.getName(), notADay);
    }
  }

  private static String primitive(
      ParametersParameterComponent entry, Class<? extends PrimitiveType<?>> type) {
    if (!type.isInstance(entry.getValue()) || !entry.getValue().hasPrimitiveValue()) {
      throw new UnreadableTerm(entry.getName());
    }
    return entry.getValue().primitiveValue();
  }
}
