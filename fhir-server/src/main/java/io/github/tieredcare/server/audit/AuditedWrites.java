package io.github.tieredcare.server.audit;

import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Puts each change of a patient's record on record in its own transaction: both stand or neither.
 */
@Component
class AuditedWrites implements Follower {

  private final AuditTrail trail;

  AuditedWrites(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    var record = change.record();
    if (Subject.concerns(record.fhirType())) {
      trail.addWithTransaction(
          new Access(
              change.caller(),
              AuditedRequest.current(),
              change.creates() ? 'C' : change.deletes() ? 'D' : 'U',
              change.creates() ? "create" : change.deletes() ? "delete" : "update",
              record.fhirType(),
              "",
              Set.of(Records.key(Records.to(record))),
              Subject.of(record, records).stream().collect(Collectors.toSet()),
              change.creates() ? 201 : 200));
    }
  }
}
