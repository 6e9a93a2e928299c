package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.github.tieredcare.TimedTasks;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import io.github.tieredcare.timing.Deadline;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sets the timers of a Task whenever it changes. A timer that the Task has outrun finds nothing to
 * do when it rings, so none is ever taken back.
 */
@Component
class TaskTimers implements Follower {

  private final SchedulerClient withinTheTransaction;

  TaskTimers(@Qualifier("schedulerClient") SchedulerClient withinTheTransaction) {
    this.withinTheTransaction = withinTheTransaction;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.after() instanceof Task task) {
      TimedTasks.of(task, change.policy(), records).stream()
          .flatMap(timed -> timed.running().stream())
          .forEach(deadline -> set(task.getIdElement().getIdPart(), deadline));
    }
  }

  void set(String task, Deadline deadline) {
    var timer = new Timer(task, deadline.kind(), deadline.due());
    withinTheTransaction.scheduleIfNotExists(
        AlarmClock.TASK.instance(timer.name()).build(), deadline.due());
  }
}
