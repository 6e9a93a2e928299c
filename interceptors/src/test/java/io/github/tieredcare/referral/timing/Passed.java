package io.github.tieredcare.referral.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.timing.Deadline.Kind;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** What was written when a time limit had passed: always something that the book allows. */
record Passed(Communication alarm, Task task) {

  /** When the exchange looks. */
  static final Instant AT = Handled.MONDAY.plus(Duration.ofDays(1));

  static Passed over(Task before, Kind kind, RecordsInMemory records) {
    return over(before, kind, records, AT);
  }

  static Passed over(Task before, Kind kind, RecordsInMemory records, Instant at) {
    var state = ReferralState.of(before.getStatus()).orElseThrow();
    var request = Handled.request(state, before.getPriority().toCode());
    var unchanged = before.copy();
    var written = new TimeLimit(before, new Referral(request), records, at).passed(kind);
    assertThat(before.equalsDeep(unchanged)).isTrue();
    var passed = new Passed((Communication) written.get(0), (Task) written.get(1));
    var change =
        new Change<Resource>(
            before, passed.task(), Caller.exchange(), at, StandardPolicy.policies().standard());
    var met = records.with(List.of(request));
    assertThat(ExchangeBook.open().judge(change, met).refusals()).isEmpty();
    assertThat(passed.alarm().getAboutFirstRep().getReference()).isEqualTo("Task/referral-up");
    return passed;
  }

  String words() {
    return alarm.getPayloadFirstRep().getContentStringType().getValue();
  }

  Set<String> recipients() {
    return Set.copyOf(alarm.getRecipient().stream().map(Reference::getReference).toList());
  }

  String owner() {
    return task.getOwner().getReference();
  }
}
