package io.github.tieredcare.server.startup;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Logs what each stage of the start took, without what the stages inside it took. */
@Component
class StageTimes
    implements InstantiationAwareBeanPostProcessor, ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(StageTimes.class);
  private static final Map<String, String> STAGE_OF_BEAN =
      Map.of(
          "embeddedDatabase", "embedded PostgreSQL",
          "dataSource", "database connections",
          "hapiTables", "HAPI's tables",
          "exchangeTables", "the exchange's tables",
          "primaryFhirContext", "FHIR model",
          "searchParamExtractor", "FHIR base definitions",
          "entityManagerFactory", "JPA",
          "fhirServlet", "FHIR endpoint");

  private final Deque<Stage> open = new ArrayDeque<>();
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  @Override
  public Object postProcessBeforeInstantiation(Class<?> type, String bean) {
    if (STAGE_OF_BEAN.containsKey(bean)) {
      open.push(new Stage(bean, System.nanoTime()));
    }
    return null;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!open.isEmpty() && open.peek().bean.equals(name)) {
      close(open.pop());
    }
    return bean;
  }

  private void close(Stage stage) {
    long taken = System.nanoTime() - stage.began;
    nanos.put(STAGE_OF_BEAN.get(stage.bean), taken - stage.inner);
    if (!open.isEmpty()) {
      open.peek().inner += taken;
    }
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    long total = ready.getTimeTaken().toNanos();
    long known = nanos.values().stream().mapToLong(Long::longValue).sum();
    nanos.forEach(StageTimes::log);
    log("everything else", total - known);
    log("in all", total);
  }

  private static void log(String stage, long nanos) {
    LOG.info("Start: {} {} ms", stage, Duration.ofNanos(nanos).toMillis());
  }

  private static final class Stage {
    private final String bean;
    private final long began;
    private long inner;

    private Stage(String bean, long began) {
      this.bean = bean;
      this.began = began;
    }
  }
}
