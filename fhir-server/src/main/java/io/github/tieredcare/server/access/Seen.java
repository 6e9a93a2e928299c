package io.github.tieredcare.server.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of some records, those that a caller may see, and of each how much.
 *
 * @param elements by {@code Type/id}, the names of the elements that a mandate opens; an empty set
 *     stands for the whole record
 */
public record Seen(Map<String, Set<String>> elements) {

  static Seen nothing() {
    return new Seen(Map.of());
  }

  /** Reads lines of a record and its elements, joined by blanks. */
  static Seen of(Map<String, String> lines) {
    Map<String, Set<String>> elements = new HashMap<>();
    lines.forEach(
        (record, named) ->
            elements.put(
                record, named.isEmpty() ? Set.of() : new TreeSet<>(List.of(named.split(" ")))));
    return new Seen(elements);
  }

  Set<String> records() {
    return elements.keySet();
  }

  public boolean shows(String record) {
    return elements.containsKey(record);
  }

  boolean showsAll(Collection<String> records) {
    return elements.keySet().containsAll(records);
  }

  /** Those that are shown wholly: an operation works with records, and cuts nothing out of them. */
  Seen wholly() {
    Map<String, Set<String>> found = new HashMap<>(elements);
    found.values().removeIf(named -> !named.isEmpty());
    return new Seen(found);
  }

  /** Those that may be found by these elements: who may not read one may not ask by it either. */
  Seen askedBy(Set<String> asked) {
    Map<String, Set<String>> found = new HashMap<>(elements);
    found.values().removeIf(named -> !named.isEmpty() && !named.containsAll(asked));
    return new Seen(found);
  }
}
