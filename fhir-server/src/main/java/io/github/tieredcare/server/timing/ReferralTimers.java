package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.timing.Deadline;
import io.github.tieredcare.referral.timing.Deadlines;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sets the timers of a referral whenever its Task changes. A timer that the referral has outrun
 * finds nothing to do when it rings, so none is ever taken back.
 */
@Component
class ReferralTimers implements Follower {

  private final SchedulerClient withinTheTransaction;

  ReferralTimers(@Qualifier("schedulerClient") SchedulerClient withinTheTransaction) {
    this.withinTheTransaction = withinTheTransaction;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.after() instanceof Task task && new ReferralTask(task).isReferral()) {
      new ReferralTask(task)
          .referral(records)
          .ifPresent(
              referral ->
                  new Deadlines(task, referral, change.policy())
                      .running()
                      .forEach(deadline -> set(task.getIdElement().getIdPart(), deadline)));
    }
  }

  void set(String task, Deadline deadline) {
    var timer = new Timer(task, deadline.kind(), deadline.due());
    withinTheTransaction.scheduleIfNotExists(
        ReferralAlarmClock.TASK.instance(timer.name()).build(), deadline.due());
  }
}
