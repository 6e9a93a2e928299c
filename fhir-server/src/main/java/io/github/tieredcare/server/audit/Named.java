package io.github.tieredcare.server.audit;

import io.github.tieredcare.access.Subject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search names: its parameters without their values, and the patients it looks for.
 *
 * @param type the type that is searched
 * @param parameters the parameters with their values
 */
record Named(String type, Map<String, String[]> parameters) {

  /** What is no parameter's name may be somebody's. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z:._-]{0,79}");

  private static final Pattern PATIENT =
      Pattern.compile("(?:(?:https?://[^|]*/)?Patient/)?([A-Za-z0-9.-]{1,64})");

  String names() {
    return parameters.keySet().stream()
        .map(name -> NAME.matcher(name).matches() ? name : "?")
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** The patients are on record also where none of their records is found. */
  Set<String> patients() {
    return parameters.entrySet().stream()
        .filter(each -> namesPatients(each.getKey()))
        .flatMap(each -> Stream.of(each.getValue()))
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(PATIENT::matcher)
        .filter(Matcher::matches)
        .map(id -> id.group(1))
        .collect(Collectors.toSet());
  }

  private boolean namesPatients(String name) {
    var parts = name.split("[:.]", 2);
    return Subject.patientParameters().contains(parts[0])
            && (parts.length == 1 || Set.of("Patient", "Patient._id", "_id").contains(parts[1]))
        || "Patient".equals(type) && "_id".equals(name);
  }
}
