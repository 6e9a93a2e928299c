package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.Resource;

/**
 * Whoever wants to know of changes to one kind of record.
 *
 * @param <T> the kind of record
 */
public interface Watcher<T extends Resource> {

  /** The kind of record whose changes it wants to know. */
  Class<T> watches();
}
