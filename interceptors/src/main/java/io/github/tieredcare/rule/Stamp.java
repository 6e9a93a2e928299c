package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.Resource;

/**
 * What the exchange itself fills in before a record is stored. It may run twice for one change, so
 * stamping a stamped record changes nothing.
 *
 * @param <T> the kind of record it fills
 */
public interface Stamp<T extends Resource> extends Watcher<T> {

  /** Fills the record that is about to be stored. */
  void fill(Change<T> change, Records records);
}
