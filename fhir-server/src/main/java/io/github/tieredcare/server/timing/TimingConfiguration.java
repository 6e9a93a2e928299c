package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler: set within the transaction that gives the reason, run by any server. */
@Configuration
class TimingConfiguration {

  private static final Duration RETRY = Duration.ofSeconds(30);
  private static final String TABLE = "exchange.scheduled_tasks";

  @Bean
  @DependsOn("exchangeTables")
  SchedulerClient schedulerClient(DataSource database) {
    return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
        .tableName(TABLE)
        .build();
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  @DependsOn("exchangeTables")
  Scheduler scheduler(DataSource database, AlarmClock alarms, Clock clock) {
    var deadlines =
        Tasks.oneTime(AlarmClock.TASK)
            .onFailure(new OnFailureRetryLater<>(RETRY))
            .execute((instance, context) -> alarms.ring(Timer.named(instance.getId())));
    return Scheduler.create(database, deadlines)
        .tableName(TABLE)
        .clock(clock::instant)
        .threads(2)
        .pollingInterval(Duration.ofSeconds(5))
        .build();
  }
}
