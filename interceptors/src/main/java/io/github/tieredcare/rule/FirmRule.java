package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.Resource;

/**
 * A rule on structure, identity or access: no emergency bends it, and no region's policy switches
 * it off.
 *
 * @param <T> the kind of record it watches
 */
public interface FirmRule<T extends Resource> extends Rule<T> {

  @Override
  default boolean bendsInEmergency() {
    return false;
  }
}
