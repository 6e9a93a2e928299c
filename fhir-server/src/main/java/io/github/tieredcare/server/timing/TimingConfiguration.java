package io.github.tieredcare.server.timing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
  Scheduler scheduler(DataSource database, List<Bell> bells, Clock clock) {
    var tasks = bells.stream().map(TimingConfiguration::task).toArray(Task<?>[]::new);
    return Scheduler.create(database, tasks)
        .tableName(TABLE)
        .clock(clock::instant)
        .threads(2)
        .pollingInterval(Duration.ofSeconds(5))
        .build();
  }

  private static Task<?> task(Bell bell) {
    return Tasks.oneTime(bell.task())
        .onFailure(new OnFailureRetryLater<>(RETRY))
        .execute((instance, context) -> bell.ring(instance.getId()));
  }
}
