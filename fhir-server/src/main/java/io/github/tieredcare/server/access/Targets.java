package io.github.tieredcare.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the references of one request point at, and what of it the caller may see. */
final class Targets {

  private static final String KEY = Targets.class.getName();

  private final Set<String> waiting;
  private final Set<String> known = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  private Targets(Set<String> waiting) {
    this.waiting = waiting;
  }

  /** Begins a bundle, or an entry of a batch, with all that it points at. */
  static void begin(RequestDetails request, Set<String> keys) {
    request.getUserData().put(KEY, new Targets(keys));
  }

  static Targets of(RequestDetails request) {
    return (Targets)
        request.getUserData().computeIfAbsent(KEY, absent -> new Targets(new HashSet<>()));
  }

  /** Notes a record that the request itself writes. */
  void written(String key) {
    known.add(key);
    shown.add(key);
  }

  /** Looks up what is not known yet, and with it all that will be asked. */
  void lookUp(Set<String> keys, UnaryOperator<Set<String>> sight) {
    if (known.containsAll(keys)) {
      return;
    }
    waiting.addAll(keys);
    waiting.removeAll(known);
    shown.addAll(sight.apply(waiting));
    known.addAll(waiting);
    waiting.clear();
  }

  boolean shows(String key) {
    return shown.contains(key);
  }
}
