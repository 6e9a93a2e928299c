package io.github.tieredcare.server.door.limit;

import java.util.Set;
import java.util.TreeSet;

/** The headers by which HAPI would let a client choose storage, history, cascades or another id. */
final class ForgottenHeaders {
  private static final Set<String> NAMES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    NAMES.addAll(
        Set.of(
            "X-Request-Partition-IDs",
            "X-Rewrite-History",
            "X-Retry-On-Version-Conflict",
            "X-Cascade",
            "X-Progress",
            "X-Security-Context",
            "X-Meta-Snapshot-Mode",
            "X-Request-Source",
            "X-FHIR-Starter",
            "Content-Location"));
  }

  private ForgottenHeaders() {}

  static boolean include(String name) {
    return NAMES.contains(name);
  }
}
