package io.github.tieredcare.server.rule;

import io.github.tieredcare.TimedTasks;
import io.github.tieredcare.access.emergency.AskedEmergency;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.timing.Deadline;
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
   * Writes what follows when a deadline of a Task has passed, if it is still running; when the
   * policy has meanwhile moved it later, gives the deadline as it runs now.
   */
  public Optional<Deadline> passDeadline(String taskId, Deadline.Kind kind) {
    store.lock(Set.of("deadlines/Task/" + taskId));
    var records = store.records(List.of());
    return records
        .read(Task.class, Records.to(Task.class, taskId))
        .flatMap(task -> pass(task, kind, records));
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

  private Optional<Deadline> pass(Task task, Deadline.Kind kind, Records records) {
    var at = clock.instant();
    var policy = new ReferralPolicy(policies, records).of(task, task, Caller.exchange(), at);
    var timed = TimedTasks.of(task, policy, records);
    var running =
        timed.stream()
            .flatMap(it -> it.running().stream())
            .filter(deadline -> deadline.kind() == kind)
            .findFirst();
    if (running.filter(deadline -> deadline.passedAt(at)).isPresent()) {
      timed.orElseThrow().passed(kind, at).forEach(store::write);
      return Optional.empty();
    }
    return running;
  }
}
