package io.github.tieredcare.server.rule;

import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.time.Clock;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Reads writes as changes: each with its caller, its instant and the policy of its region. */
@Component
class Changes {

  private final Policies policies;
  private final Clock clock;

  Changes(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /** The changes of one request, all at one instant. */
  List<Change<Resource>> of(List<Write> writes, Caller caller, Records records) {
    var at = clock.instant();
    var policy = new ReferralPolicy(policies, records);
    return writes.stream()
        .map(
            write -> write.change(caller, at, policy.of(write.before(), write.after(), caller, at)))
        .toList();
  }
}
