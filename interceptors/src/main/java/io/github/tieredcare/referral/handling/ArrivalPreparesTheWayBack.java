package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * When a patient sent up arrives, the way back down is drafted: to the signed family doctor's
 * institution or, without a signing, to the primary institution of the residence.
 */
public final class ArrivalPreparesTheWayBack implements Consequence<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    return new WayBack(new Handling(findings.change(), records))
        .draft().stream().map(Resource.class::cast).toList();
  }
}
