package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.Resource;

/**
 * A rule on who may do something: a breach is forbidden.
 *
 * @param <T> the kind of record it watches
 */
public interface AccessRule<T extends Resource> extends FirmRule<T> {

  @Override
  default Fault fault() {
    return Fault.FORBIDDEN;
  }
}
