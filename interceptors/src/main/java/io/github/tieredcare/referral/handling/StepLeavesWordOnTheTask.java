package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * A Task names the way back that its step prepared and the centre that was told, and keeps the
 * warnings that it met.
 */
public final class StepLeavesWordOnTheTask implements Consequence<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    var handling = new Handling(findings.change(), records);
    if (!handling.movesAReferral()) {
      return List.of();
    }
    var task = handling.change().after().copy();
    Warnings.note(findings, task);
    new LeavingTheAlliance(handling)
        .informed()
        .ifPresent(centre -> task.addExtension(TcExtension.INFORMED_CENTRE, centre));
    new WayBack(handling)
        .draft()
        .map(Records::to)
        .ifPresent(
            draft -> task.addOutput().setType(TaskOutput.WAY_BACK.concept()).setValue(draft));
    return task.equalsDeep(handling.change().after()) ? List.of() : List.of(task);
  }
}
