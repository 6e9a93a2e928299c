package io.github.tieredcare.server.rule;

import io.github.tieredcare.access.emergency.AskedEmergency;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.timing.Deadline;
import io.github.tieredcare.referral.timing.Deadlines;
import io.github.tieredcare.referral.timing.TimeLimit;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** What the exchange does on its own account, through the same rules as everybody. */
@Component
public class ExchangeDesk {

  private final Store store;
  private final Policies policies;
  private final Clock clock;

  ExchangeDesk(Store store, Policies policies, Clock clock) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Writes what follows when a deadline of a referral has passed, if it is still running; when the
   * policy has meanwhile moved it later, gives the deadline as it runs now.
   */
  public Optional<Deadline> passDeadline(String taskId, Deadline.Kind kind) {
    store.lock(Set.of("deadlines/Task/" + taskId));
    var records = store.records(List.of());
    return records
        .read(Task.class, Records.to(Task.class, taskId))
        .flatMap(
            task ->
                new ReferralTask(task)
                    .referral(records)
                    .flatMap(referral -> pass(task, referral, kind, records)));
  }

  /** Opens a record in an emergency, or gives the access that stands already. */
  public Task openInEmergency(AskedEmergency asked) {
    store.lock(Set.of(asked.key()));
    var records = store.records(List.of());
    var at = clock.instant();
    return asked
        .standing(records, at)
        .orElseGet(
            () -> {
              var policy =
                  new ReferralPolicy(policies, records).of(null, new Task(), asked.caller(), at);
              var opened = asked.opened(records, policy, at);
              store.write(opened);
              return opened;
            });
  }

  private Optional<Deadline> pass(
      Task task, Referral referral, Deadline.Kind kind, Records records) {
    var at = clock.instant();
    var policy = new ReferralPolicy(policies, records).of(task, task, Caller.exchange(), at);
    var running =
        new Deadlines(task, referral, policy)
            .running().stream().filter(deadline -> deadline.kind() == kind).findFirst();
    if (running.filter(deadline -> deadline.passedAt(at)).isPresent()) {
      new TimeLimit(task, referral, records, at).passed(kind).forEach(store::write);
      return Optional.empty();
    }
    return running;
  }
}
