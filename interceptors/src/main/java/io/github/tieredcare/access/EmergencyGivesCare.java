package io.github.tieredcare.access;

import io.github.tieredcare.access.emergency.EmergencyAccess;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Task;

/**
 * An emergency opens all of a record, for its window; a review that finds it not justified closes
 * it at once.
 */
final class EmergencyGivesCare implements CareGiver<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public Stream<CareRelationship> given(Task task, Records records, Instant at, Policy policy) {
    var access = new EmergencyAccess(task);
    if (!access.stands()) {
      return Stream.empty();
    }
    var patient = task.getFor().getReferenceElement().getIdPart();
    return new Directory(records)
        .institutionOf(task.getRequester()).stream()
            .map(
                it ->
                    new CareRelationship(
                        patient,
                        it.getIdPart(),
                        Ground.EMERGENCY,
                        access.window(),
                        EnumSet.allOf(SensitiveClass.class)));
  }
}
