package io.github.tieredcare.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Of the records that a request may show, those of which a mandate opens only some elements, noted
 * when the right is looked up and read when the answer leaves.
 */
final class Parts {

  private static final String KEY = Parts.class.getName();

  private Parts() {}

  static void note(Seen seen, RequestDetails request) {
    seen.elements()
        .forEach(
            (record, elements) -> {
              if (!elements.isEmpty()) {
                of(request).put(record, elements);
              }
            });
  }

  /** By {@code Type/id}, the elements that may be shown. */
  @SuppressWarnings("unchecked")
  static Map<String, Set<String>> of(RequestDetails request) {
    return (Map<String, Set<String>>)
        request.getUserData().computeIfAbsent(KEY, absent -> new HashMap<String, Set<String>>());
  }
}
