package io.github.tieredcare.server.rule;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records of one kind that are kept in a table beside HAPI's store, as rules read them.
 *
 * @param <T> the kind of record
 */
public interface KeptBeside<T extends Resource> {

  /** The kind of record. */
  Class<T> kind();

  /** The record of this id. */
  Optional<T> read(String id);

  /**
   * The records that point at another one.
   *
   * @param parameter the search parameter that finds them
   * @param id the id of the record that they point at
   */
  List<T> pointing(String parameter, String id);
}
