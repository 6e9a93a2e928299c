package io.github.tieredcare.server.audit.event;

import java.util.Map;
import java.util.Optional;

/**
 * The profiles of <a href="https://profiles.ihe.net/ITI/BALP/">IHE Basic Audit Log Patterns</a>
 * that lines conform to: those of accesses that succeeded. IHE has none for what was refused.
 */
final class Balp {

  private static final String URL =
      "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
  private static final Map<String, String> KINDS =
      Map.of(
          "read", "Read",
          "vread", "Read",
          "search-type", "Query",
          "create", "Create",
          "update", "Update",
          "delete", "Delete");

  private Balp() {}

  /** IHE tells of one patient an event; a line of several is claimed without its patients. */
  static Optional<String> profile(Event event) {
    var what = event.what();
    var kind = KINDS.get(what.interaction());
    boolean whole =
        event.succeeded()
            && kind != null
            && !event.who().address().isEmpty()
            && (kind.equals("Query") || what.records().size() == 1);
    return whole
        ? Optional.of(URL + (what.patients().size() == 1 ? "Patient" : "") + kind)
        : Optional.empty();
  }
}
