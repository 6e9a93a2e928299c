package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.Resource;

/**
 * A rule on who may do something: a breach is forbidden, and no emergency bends it.
 *
 * @param <T> the kind of record it watches
 */
public interface AccessRule<T extends Resource> extends Rule<T> {

  @Override
  default Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  default boolean bendsInEmergency() {
    return false;
  }
}
