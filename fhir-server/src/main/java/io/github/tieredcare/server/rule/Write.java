package io.github.tieredcare.server.rule;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import java.time.Instant;
import org.hl7.fhir.r4.model.Resource;

/**
 * One write as HAPI tells it.
 *
 * @param before null when it creates
 * @param after null when it deletes
 */
record Write(Resource before, Resource after) {

  Resource record() {
    return after == null ? before : after;
  }

  Change<Resource> change(Caller caller, Instant at, Policy policy) {
    return new Change<>(before, after, caller, at, policy);
  }
}
