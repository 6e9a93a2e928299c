package io.github.tieredcare.referral;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RuleBook.Emergencies;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** An emergency referral, its note, and the work on it: there most rules only warn. */
public final class Emergency implements Emergencies {

  @Override
  public boolean touches(Resource record, Records records) {
    if (record instanceof ServiceRequest request) {
      return new Referral(request).emergency();
    }
    if (record instanceof Composition document) {
      return records.pointing(ReferralLinks.OF_PATIENT, document.getSubject()).stream()
          .map(Referral::new)
          .filter(referral -> referral.emergency() && referral.open())
          .flatMap(referral -> referral.request().getSupportingInfo().stream())
          .anyMatch(paper -> Records.same(paper, Records.to(document)));
    }
    return record instanceof Task task
        && new ReferralTask(task).referral(records).filter(Referral::emergency).isPresent();
  }
}
