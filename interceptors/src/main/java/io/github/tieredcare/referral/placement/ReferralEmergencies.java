package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RuleBook.Emergencies;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** An emergency is a referral with the priority stat, and the work on it. */
public final class ReferralEmergencies implements Emergencies {

  @Override
  public boolean touches(Resource record, Records records) {
    if (record instanceof ServiceRequest request) {
      return new Referral(request).emergency();
    }
    return record instanceof Task task
        && new ReferralTask(task).referral(records).filter(Referral::emergency).isPresent();
  }
}
