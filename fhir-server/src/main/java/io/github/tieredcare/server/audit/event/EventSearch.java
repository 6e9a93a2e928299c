package io.github.tieredcare.server.audit.event;

import io.github.tieredcare.server.answer.ServerFault;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a search of the trail asks: its criteria, each with the values that it was given. */
record EventSearch(Map<String, String[]> parameters) {

  static final String PAGE = "_page";

  private static final Map<String, BiConsumer<Conditions, String>> CRITERIA =
      Map.of(
          "_id", EventSearch::id,
          "patient", EventSearch::patient,
          "agent", EventSearch::agent,
          "entity", EventSearch::entity,
          "action", (found, value) -> found.add("action = ?", code(value)),
          "outcome", EventSearch::outcome,
          "type", EventSearch::type,
          "subtype", (found, value) -> found.add("interaction = ?", code(value)));
  private static final Set<String> DATES = Set.of("date", "_lastUpdated");
  private static final Set<String> SHAPING =
      Set.of("_count", "_format", "_pretty", "_elements", "_summary", PAGE);

  /** Holds the search to what is understood of it, and to what a reader may ask. */
  Conditions conditions(Reader reader, Instant now) {
    var conditions = new Conditions();
    reader.narrow(conditions);
    parameters.forEach(
        (name, values) -> Stream.of(values).forEach(it -> add(conditions, name, it)));
    if (reader.isInstitution()) {
      patients().forEach(it -> asAsked(conditions, it));
    }
    window(reader, now).narrow(conditions);
    return conditions;
  }

  /** Who was refused a record must not find out by this whose it is. */
  private static void asAsked(Conditions conditions, String patient) {
    conditions.add(
        "(status < 400 OR records @> ARRAY[CAST(? AS text)])", "Patient/" + idOf(patient));
  }

  private Stream<String> patients() {
    return Stream.concat(
        Stream.of(parameters.getOrDefault("patient", new String[0])),
        Stream.of(parameters.getOrDefault("entity", new String[0]))
            .filter(it -> typeOf(it).equals("Patient")));
  }

  private Window window(Reader reader, Instant now) {
    var window = Window.of(dates());
    if (parameters.containsKey("_id") || namesPatient() || reader.isNamedByToken()) {
      return window;
    }
    boolean namesAgent = parameters.containsKey("agent") || reader.isInstitution();
    return (namesAgent ? window.orLastMonth(now) : window).bounded(now, namesAgent);
  }

  private boolean namesPatient() {
    return parameters.containsKey("patient")
        || Stream.of(parameters.getOrDefault("entity", new String[0]))
            .anyMatch(it -> it.startsWith("Patient/"));
  }

  private List<String> dates() {
    return DATES.stream()
        .flatMap(name -> Arrays.stream(parameters.getOrDefault(name, new String[0])))
        .toList();
  }

  private static void add(Conditions conditions, String name, String value) {
    if (CRITERIA.containsKey(name)) {
      CRITERIA.get(name).accept(conditions, value);
    } else if (!DATES.contains(name)
        && !SHAPING.contains(name)
        && !(name.equals("_total") && value.equals("none"))
        && !(name.equals("_sort") && value.equals("-date"))) {
      throw ServerFault.NOT_UNDERSTOOD.about("AuditEvent?" + name);
    }
  }

  private static void id(Conditions conditions, String value) {
    EventId.parse(value)
        .ifPresentOrElse(
            it -> conditions.add("recorded_at = ? AND id = ?", Trail.time(it.at()), it.line()),
            () -> conditions.add("false"));
  }

  private static void patient(Conditions conditions, String value) {
    conditions.add("patients @> ARRAY[CAST(? AS text)]", idOf(value));
  }

  private static void agent(Conditions conditions, String value) {
    var id = idOf(value);
    switch (typeOf(value)) {
      case "PractitionerRole" -> conditions.add("person = ? AND person <> ''", id);
      case "Patient" -> conditions.add("resident = ? AND resident <> ''", id);
      case "Organization", "" -> conditions.add("institution = ?", id);
      default -> conditions.add("false");
    }
  }

  private static void entity(Conditions conditions, String value) {
    if (typeOf(value).equals("Patient")) {
      patient(conditions, value);
    } else {
      conditions.add("records @> ARRAY[CAST(? AS text)]", typeOf(value) + "/" + idOf(value));
    }
  }

  private static void outcome(Conditions conditions, String value) {
    conditions.add(
        switch (code(value)) {
          case "0" -> "status < 400";
          case "4" -> "status BETWEEN 400 AND 499";
          case "8" -> "status >= 500";
          default -> "false";
        });
  }

  private static void type(Conditions conditions, String value) {
    conditions.add(
        switch (code(value)) {
          case "rest" -> "interaction <> 'login'";
          case "110114" -> "interaction = 'login'";
          default -> "false";
        });
  }

  /** The code of a token, whatever its system. */
  private static String code(String value) {
    return value.substring(value.indexOf('|') + 1);
  }

  private static String idOf(String value) {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  private static String typeOf(String value) {
    var parts = value.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  /** What the next page is asked with. */
  Map<String, String[]> with(String page) {
    var next = new LinkedHashMap<>(parameters);
    next.put(PAGE, new String[] {page});
    return next;
  }
}
