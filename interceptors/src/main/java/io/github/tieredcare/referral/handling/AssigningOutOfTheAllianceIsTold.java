package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** The city's centre is told of a patient whom another centre assigns out of the alliance. */
public final class AssigningOutOfTheAllianceIsTold implements Consequence<Task> {
  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    var change = findings.change();
    return new LeavingTheAlliance(new Handling(change, records))
        .informed().stream()
            .<Resource>map(centre -> LeavingTheAlliance.alarm(change.after(), centre, change.at()))
            .toList();
  }
}
