package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.time.Clock;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What the policy of a caller's region asks of slots now. */
@Component
class RegionTerms {

  private final Policies policies;
  private final RecordsOnFile file;
  private final Clock clock;

  RegionTerms(Policies policies, RecordsOnFile file, Clock clock) {
    this.policies = policies;
    this.file = file;
    this.clock = clock;
  }

  /** The terms by which a new record is judged. */
  SlotTerms of(Resource record, RequestDetails request) {
    return new ReferralPolicy(policies, file.records())
        .of(null, record, RequestCaller.of(request), clock.instant())
        .slotTerms();
  }
}
