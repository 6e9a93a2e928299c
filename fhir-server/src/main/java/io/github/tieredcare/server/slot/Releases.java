package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.timing.Bell;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces that slots which had been held back are released, by a note on their sessions. Whether
 * they can be booked does not wait for it: that is a matter of their own instants.
 */
@Component
class Releases implements Bell {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("slot-release");
  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final SchedulerClient withinTheTransaction;
  private final SessionTable sessions;
  private final SlotTable slots;
  private final Schedules schedules;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Releases(
      @Qualifier("schedulerClient") SchedulerClient withinTheTransaction,
      SessionTable sessions,
      SlotTable slots,
      Schedules schedules,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.withinTheTransaction = withinTheTransaction;
    this.sessions = sessions;
    this.slots = slots;
    this.schedules = schedules;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public TaskDescriptor<Void> task() {
    return TASK;
  }

  /** Sets the timers of releases that lie ahead. */
  void expect(Set<Release> releases) {
    releases.stream()
        .filter(release -> release.at().isAfter(clock.instant()))
        .forEach(
            release ->
                withinTheTransaction.scheduleIfNotExists(
                    TASK.instance(release.name()).build(), release.at()));
  }

  @Override
  public void ring(String timer) {
    var release = Release.named(timer);
    int announced = transaction.execute(status -> announce(release));
    LOG.info("Release {} announced on {} sessions", timer, announced);
  }

  private int announce(Release release) {
    sessions.hold(release.institution(), List.of(release.day()));
    var released = slots.released(release, clock.instant());
    if (!released.isEmpty()) {
      schedules.change(
          released,
          session -> Schedules.note(session, TcExtension.RELEASED_AT, release.at()),
          new SystemRequestDetails());
    }
    return released.size();
  }
}
