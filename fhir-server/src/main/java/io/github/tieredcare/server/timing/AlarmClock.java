package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.tieredcare.server.rule.ExchangeDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done when a timer rings: the Task is read anew, and only what is still due happens. */
@Component
class AlarmClock implements Bell {

  /** Named when referrals alone had limits; rows of that name may stand in a database. */
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("referral-deadline");

  private static final Logger LOG = LoggerFactory.getLogger(AlarmClock.class);

  private final ExchangeDesk desk;
  private final TaskTimers timers;
  private final TransactionTemplate transaction;

  AlarmClock(ExchangeDesk desk, TaskTimers timers, PlatformTransactionManager transactions) {
    this.desk = desk;
    this.timers = timers;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public TaskDescriptor<Void> task() {
    return TASK;
  }

  @Override
  public void ring(String name) {
    var timer = Timer.named(name);
    try {
      transaction.executeWithoutResult(
          status ->
              desk.passDeadline(timer.task(), timer.kind())
                  .ifPresent(moved -> timers.set(timer.task(), moved)));
    } catch (RuntimeException failure) {
      throw new DeadlineNotPassed(timer, failure);
    }
    LOG.info("Deadline {} of Task {} looked at", timer.kind(), timer.task());
  }
}
