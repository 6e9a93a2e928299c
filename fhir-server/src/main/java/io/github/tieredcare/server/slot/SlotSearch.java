package io.github.tieredcare.server.slot;

import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.AskedPeriod;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a search of slots asks: its criteria, each with the values that it was given. */
record SlotSearch(Map<String, String[]> parameters) {

  static final String PAGE = "_page";

  private static final String ID = "_id";
  private static final String SCHEDULE = "schedule";
  private static final String START = "start";
  private static final String STATUS = "status";
  private static final String CHANGED = "_lastUpdated";

  private static final Map<String, BiConsumer<Conditions, List<String>>> CRITERIA =
      Map.of(
          ID,
          (found, values) -> found.anyOf("slot.id::text", ids(values)),
          SCHEDULE,
          (found, values) -> found.anyOf("slot.schedule::text", ids(values)),
          "schedule.actor",
          SlotSearch::actor,
          "schedule.specialty",
          (found, values) -> found.anyOf("slot.department", codes(values)),
          "schedule.clinic-type",
          (found, values) -> found.anyOf("session.clinic_type", codes(values)),
          "identifier",
          SlotSearch::identifier,
          "pool",
          (found, values) -> found.anyOf("slot.pool", codes(values)),
          "institution",
          (found, values) -> found.anyOf("slot.institution", ids(values)));

  /** Each by an index of its own: a condition on all of them at once would use none. */
  private static final String OF_ACTOR =
      """
      slot.schedule IN (
        SELECT schedule FROM exchange.slot_session WHERE doctor = ANY (?)
        UNION ALL SELECT schedule FROM exchange.slot_session WHERE service = ANY (?)
        UNION ALL SELECT schedule FROM exchange.slot_session WHERE places && CAST(? AS text[]))
      """;

  private static final Set<String> PERIODS = Set.of(START, CHANGED);
  private static final Set<String> SHAPING =
      Set.of("_count", "_format", "_pretty", "_elements", "_summary", PAGE);

  /** Holds the search to what is understood of it, and to a part of the store. */
  Conditions conditions(Viewer viewer) {
    var conditions = new Conditions();
    parameters.forEach((name, values) -> add(conditions, name, values));
    narrow(conditions, "slot.starts", period(START));
    narrow(conditions, "slot.changed_at", period(CHANGED));
    if (parameters.containsKey(STATUS)) {
      each(parameters.get(STATUS)).forEach(codes -> viewer.narrow(conditions, codes(codes)));
    } else if (!parameters.containsKey(ID)) {
      conditions.add("slot.fate <> 'replaced'");
    }
    if (!parameters.containsKey(ID) && !parameters.containsKey(SCHEDULE)) {
      refuseTooWide(period(START));
    }
    return conditions;
  }

  /** What the next page is asked with. */
  Map<String, String[]> with(String page) {
    var next = new LinkedHashMap<>(parameters);
    next.put(PAGE, new String[] {page});
    return next;
  }

  private AskedPeriod period(String name) {
    return AskedPeriod.of(name, List.of(parameters.getOrDefault(name, new String[0])));
  }

  private static void refuseTooWide(AskedPeriod asked) {
    new SlotPeriod(asked.since(), asked.until());
  }

  private static void add(Conditions conditions, String name, String... values) {
    if (CRITERIA.containsKey(name)) {
      each(values).forEach(any -> CRITERIA.get(name).accept(conditions, any));
    } else if (!PERIODS.contains(name)
        && !STATUS.equals(name)
        && !SHAPING.contains(name)
        && !isKnown(name, values)) {
      throw ServerFault.NOT_UNDERSTOOD.about("Slot?" + name);
    }
  }

  private static boolean isKnown(String name, String... values) {
    return name.equals("_total") && Arrays.equals(values, new String[] {"none"})
        || name.equals("_sort") && Arrays.equals(values, new String[] {START});
  }

  private static void narrow(Conditions conditions, String column, AskedPeriod asked) {
    if (asked.since() != null) {
      conditions.add(column + " >= ?", NewSlot.utc(asked.since()));
    }
    if (asked.until() != null) {
      conditions.add(column + " < ?", NewSlot.utc(asked.until()));
    }
  }

  private static void actor(Conditions conditions, List<String> values) {
    conditions.add(OF_ACTOR, array(ids(values)), array(ids(values)), array(ids(values)));
  }

  private static void identifier(Conditions conditions, List<String> values) {
    conditions.add(
        "slot.system || '|' || slot.number = ANY (?) OR slot.number = ANY (?)",
        array(values),
        array(values));
  }

  /** The alternatives of each of the values. */
  private static Stream<List<String>> each(String... values) {
    return Stream.of(values).map(any -> List.of(any.split(",")));
  }

  private static List<String> codes(List<String> values) {
    return values.stream().map(value -> value.substring(value.indexOf('|') + 1)).toList();
  }

  private static List<String> ids(List<String> values) {
    return values.stream().map(value -> value.substring(value.lastIndexOf('/') + 1)).toList();
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
