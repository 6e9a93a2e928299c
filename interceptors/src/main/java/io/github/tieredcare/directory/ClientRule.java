package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Rule;
import org.hl7.fhir.r4.model.Resource;

/** A rule on what a client may do, whatever the record. It holds in an emergency too. */
interface ClientRule extends Rule<Resource> {

  @Override
  default Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  default Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  default boolean bendsInEmergency() {
    return false;
  }
}
