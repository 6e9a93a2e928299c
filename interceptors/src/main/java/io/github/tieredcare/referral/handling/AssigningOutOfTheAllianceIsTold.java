package io.github.tieredcare.referral.handling;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** The city's centre is told of a patient whom another centre assigns out of the alliance. */
public final class AssigningOutOfTheAllianceIsTold implements HandlingConsequence {
  @Override
  public List<Resource> writes(Handling handling) {
    var change = handling.change();
    return new LeavingTheAlliance(handling)
        .informed().stream()
            .<Resource>map(centre -> LeavingTheAlliance.alarm(change.after(), centre, change.at()))
            .toList();
  }
}
