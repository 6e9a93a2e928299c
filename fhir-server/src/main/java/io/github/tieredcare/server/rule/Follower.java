package io.github.tieredcare.server.rule;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import org.hl7.fhir.r4.model.Resource;

/** What else the server itself keeps, in the same transaction, of a change that stands. */
public interface Follower {

  /** Called once for each change, after the rules let it stand and before it is committed. */
  void follow(Change<? extends Resource> change, Records records);
}
