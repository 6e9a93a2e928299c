package io.github.tieredcare.rule;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * What else must be written, in the same transaction, because a change stands.
 *
 * @param <T> the kind of record it follows
 */
public interface Consequence<T extends Resource> extends Watcher<T> {

  /**
   * The records to write: those without an id are created, the others stored under their id. None
   * of the records is one that the store handed out: a consequence writes copies.
   */
  List<Resource> writes(Findings<T> findings, Records records);

  /** As for a rule: what must not change meanwhile. */
  default Set<String> guards(Change<T> change, Records records) {
    return Set.of();
  }
}
