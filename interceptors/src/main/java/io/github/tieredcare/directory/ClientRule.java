package io.github.tieredcare.directory;

import io.github.tieredcare.rule.AccessRule;
import org.hl7.fhir.r4.model.Resource;

/** A rule on what a client may do, whatever the record. It holds in an emergency too. */
interface ClientRule extends AccessRule<Resource> {

  @Override
  default Class<Resource> watches() {
    return Resource.class;
  }
}
