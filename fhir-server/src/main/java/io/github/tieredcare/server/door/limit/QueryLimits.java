package io.github.tieredcare.server.door.limit;

import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;

/** How much a query may ask at once, wherever it stands: in an address, a form or a bundle. */
public final class QueryLimits {
  static final int MOST_CRITERIA = 100;
  static final int LONGEST_VALUE = 16_000;
  static final int LONGEST_NAME = 200;
  static final int DEEPEST_CHAIN = 3;
  static final int MOST_INCLUDES = 20;
  private static final Set<String> INCLUDES = Set.of("_include", "_revinclude");

  private QueryLimits() {}

  /** Refuses parameters that are too many, too long or chained too deep. */
  public static void check(Map<String, String[]> parameters) {
    require(
        parameters.values().stream().mapToInt(values -> values.length).sum() <= MOST_CRITERIA,
        "≤ " + MOST_CRITERIA + " parameters");
    require(
        parameters.keySet().stream().allMatch(name -> name.length() <= LONGEST_NAME),
        "parameter name ≤ " + LONGEST_NAME);
    require(
        parameters.values().stream()
            .flatMap(Arrays::stream)
            .allMatch(value -> value == null || value.length() <= LONGEST_VALUE),
        "parameter value ≤ " + LONGEST_VALUE);
    require(
        parameters.keySet().stream().allMatch(name -> links(name) <= DEEPEST_CHAIN),
        "chain ≤ " + DEEPEST_CHAIN);
    require(
        INCLUDES.stream()
            .map(name -> parameters.getOrDefault(name, new String[0]))
            .flatMap(Arrays::stream)
            .noneMatch(value -> value == null || value.startsWith("*")),
        "_include=*");
    require(includes(parameters) <= MOST_INCLUDES, "_include + _revinclude ≤ " + MOST_INCLUDES);
  }

  /** What the entries of a bundle ask, and the conditions under which they write. */
  public static void check(Bundle bundle) {
    bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getRequest)
        .forEach(
            request -> {
              check(query(request.getUrl()));
              check(UrlUtil.parseQueryStrings(textOf(request.getIfNoneExist())));
            });
  }

  private static Map<String, String[]> query(String url) {
    int at = textOf(url).indexOf('?');
    return at < 0 ? Map.of() : UrlUtil.parseQueryStrings(url.substring(at + 1));
  }

  private static String textOf(String text) {
    return text == null ? "" : text;
  }

  private static long links(String name) {
    return name.chars().filter(letter -> letter == '.').count()
        + name.split("_has:", -1).length
        - 1;
  }

  private static int includes(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> INCLUDES.contains(parameter.getKey().split(":", 2)[0]))
        .mapToInt(parameter -> parameter.getValue().length)
        .sum();
  }

  private static void require(boolean within, String limit) {
    if (!within) {
      throw DoorRefusal.of(DoorRule.QUERY_TOO_LARGE, limit);
    }
  }
}
