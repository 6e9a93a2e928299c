package io.github.tieredcare.server.audit;

import io.github.tieredcare.rule.Caller;
import java.util.Set;

/**
 * One access: who did what to which records of which patients, and how it was answered.
 *
 * @param caller who asked; nobody known has empty names
 * @param way how the request came
 * @param action one of C, R, U, D, E as in <a
 *     href="http://hl7.org/fhir/R4/valueset-audit-event-action.html">AuditEvent.action</a>
 * @param interaction the FHIR interaction, such as {@code search-type}
 * @param type the resource type that was asked for; empty for a request of the whole server
 * @param parameters the names of the search parameters, without values: those may name a person
 * @param records what was read or written, each as {@code Type/id}
 * @param patients the ids of the patients whose records they are
 * @param status the HTTP status of the answer
 */
record Access(
    Caller caller,
    Way way,
    char action,
    String interaction,
    String type,
    String parameters,
    Set<String> records,
    Set<String> patients,
    int status) {

  /**
   * How a request came.
   *
   * @param address the network address it came from
   * @param requestId what its sender calls it; empty when the sender gives it no name
   */
  record Way(String address, String requestId) {}
}
