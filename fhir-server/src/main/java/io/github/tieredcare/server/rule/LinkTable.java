package io.github.tieredcare.server.rule;

import io.github.tieredcare.rule.Link;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/** A table that knows which records point at another one, where the store's index does not. */
public interface LinkTable {

  /** Whether it knows of a link. */
  boolean knows(Link<?> link);

  /** The ids of the records that point at another one. */
  List<String> pointing(Reference to);
}
