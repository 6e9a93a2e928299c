package io.github.tieredcare.server.rule;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.TimedTasks;
import io.github.tieredcare.access.emergency.AskedEmergency;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.timing.Deadline;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** What the exchange does on its own account, through the same rules as everybody. */
@Component
public class ExchangeDesk {

  private final RuleBook book;
  private final Store store;
  private final Policies policies;
  private final Clock clock;

  ExchangeDesk(RuleBook book, Store store, Policies policies, Clock clock) {
    this.book = book;
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

  /**
   * Opens a record in an emergency, or gives the access that stands already. Only a request that is
   * complete is told that there is no such patient.
   */
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
              refuseIncomplete(new Change<>(null, opened, Caller.exchange(), at, policy), records);
              refuseUnknown(asked.patient(), records);
              store.write(opened);
              return opened;
            });
  }

  private void refuseIncomplete(Change<Resource> change, Records records) {
    var findings = book.judge(change, records);
    if (findings.refuses()) {
      throw Answers.refused(List.of(findings), BundleEntries.NONE);
    }
  }

  private static void refuseUnknown(Reference patient, Records records) {
    if (records.read(Patient.class, patient).isEmpty()) {
      throw new ResourceNotFoundException(new IdType(patient.getReference()));
    }
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
