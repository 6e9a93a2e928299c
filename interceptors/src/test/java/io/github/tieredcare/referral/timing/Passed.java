package io.github.tieredcare.referral.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.timing.Deadline.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** What was written when a time limit had passed: always something that the book allows. */
record Passed(List<Communication> alarms, Task task) {

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
    int last = written.size() - 1;
    var alarms = written.subList(0, last).stream().map(Communication.class::cast).toList();
    var passed = new Passed(alarms, (Task) written.get(last));
    var change =
        new Change<Resource>(
            before, passed.task(), Caller.exchange(), at, StandardPolicy.policies().standard());
    var met = records.with(List.of(request));
    assertThat(ExchangeBook.open().judge(change, met).refusals()).isEmpty();
    assertThat(alarms)
        .allMatch(alarm -> alarm.getRecipient().size() == 1)
        .extracting(alarm -> alarm.getAboutFirstRep().getReference())
        .containsOnly("Task/referral-up");
    assertThat(alarms).extracting(Communication::getId).doesNotHaveDuplicates();
    return passed;
  }

  String words() {
    return alarms.get(0).getPayloadFirstRep().getContentStringType().getValue();
  }

  Set<String> recipients() {
    return alarms.stream()
        .map(alarm -> alarm.getRecipientFirstRep().getReference())
        .collect(Collectors.toSet());
  }

  String owner() {
    return task.getOwner().getReference();
  }
}
