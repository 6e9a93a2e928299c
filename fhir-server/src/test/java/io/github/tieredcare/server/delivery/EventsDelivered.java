package io.github.tieredcare.server.delivery;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How soon and how many events are delivered to 1, 10 and 100 subscribers, and what a write costs
 * with 0, 10 and 1,000 subscriptions: {@code mvn -q test-compile -Pcost -pl fhir-server -am
 * -Dbeside=delivery.EventsDelivered -Drounds=300}.
 */
public final class EventsDelivered {

  private static final String HOSPITAL = "district-hospital";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Subscribing subscribing = new Subscribing();
  private final Patient patient = subscribing.sending.newPatient();
  private final int events;

  /** To sign on costs the demonstration's secret more than the write itself. */
  private String token;

  private EventsDelivered(int events) {
    this.events = events;
  }

  public static void main(String[] arguments) throws Exception {
    var measured = new EventsDelivered(Integer.parseInt(arguments[0]));
    measured.writes(measured.events);
    for (int subscriptions : List.of(0, 10, 1_000, 0)) {
      measured.writesWith(subscriptions);
    }
    for (int subscribers : List.of(1, 10, 100)) {
      measured.deliverTo(subscribers);
    }
    measured.deliverBeside(1_000);
    measured.deliverWithASecondServer();
    System.exit(0);
  }

  /** Others, each another institution, whom nothing of it reaches. */
  private void deliverBeside(int others) {
    var made = subscribing.made(new Subscribing.Asked(null).to(Topic.RESULT_FINAL), HOSPITAL);
    copy(made, others);
    database()
        .sql("UPDATE exchange.subscription SET institution = id WHERE id LIKE :made || '-%'")
        .param("made", made)
        .update();
    subscribing.end(made);
    System.out.printf("beside %d subscriptions of as many other institutions:%n", others);
    deliverTo(1);
  }

  private void deliverWithASecondServer() throws Exception {
    var store = subscribing.sending.door().bean(DataSource.class).unwrap(HikariDataSource.class);
    var second =
        ServerProcess.start(
            Path.of("target", "events-delivered"),
            "--exchange.database.url=" + store.getJdbcUrl(),
            "--exchange.database.user=" + store.getUsername(),
            "--exchange.events.endpoints.hosts=localhost:*",
            "--exchange.events.endpoints.networks=127.0.0.0/8,::1/128",
            "--exchange.events.endpoints.plain-http=true");
    try {
      System.out.println("with a second server on the database:");
      deliverTo(1);
      deliverTo(10);
    } finally {
      second.kill();
    }
  }

  private void writesWith(int subscriptions) {
    var made = subscribing.made(new Subscribing.Asked(null).to(Topic.RESULT_FINAL), HOSPITAL);
    copy(made, subscriptions);
    var nanoseconds = writes(events);
    subscribing.end(made);
    endAll();
    System.out.printf(
        "write a report with %4d subscriptions | median ms %6.2f%n",
        subscriptions, median(nanoseconds));
  }

  private void deliverTo(int subscribers) {
    try (var receiver = new Receiver()) {
      IntStream.range(0, subscribers)
          .forEach(
              each ->
                  subscribing.made(
                      new Subscribing.Asked(receiver.address()).to(Topic.RESULT_FINAL), HOSPITAL));
      await().atMost(PATIENCE).until(() -> receiver.received().size() == subscribers);
      System.out.printf(
          "to %3d subscribers | one at a time: median ms from answer to arrival at all %6.1f | %d in a row: %6.1f deliveries/s%n",
          subscribers, latency(receiver, subscribers), events, throughput(receiver, subscribers));
    } finally {
      endAll();
    }
  }

  private double latency(Receiver receiver, int subscribers) {
    token = subscribing.sending.door().token(HOSPITAL);
    var waits = new ArrayList<Long>();
    for (int each = 0; each < Math.min(events, 50); each++) {
      long before = arrived(receiver);
      write();
      long answered = System.nanoTime();
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .atMost(PATIENCE)
          .until(() -> arrived(receiver) == before + subscribers);
      waits.add(System.nanoTime() - answered);
    }
    return median(waits);
  }

  private double throughput(Receiver receiver, int subscribers) {
    long before = arrived(receiver);
    long begun = System.nanoTime();
    writes(events);
    await().atMost(PATIENCE).until(() -> arrived(receiver) == before + (long) events * subscribers);
    return events * subscribers / ((System.nanoTime() - begun) / 1e9);
  }

  private static long arrived(Receiver receiver) {
    return receiver.events();
  }

  private List<Long> writes(int number) {
    token = subscribing.sending.door().token(HOSPITAL);
    return IntStream.range(0, number)
        .mapToObj(
            each -> {
              long before = System.nanoTime();
              write();
              return System.nanoTime() - before;
            })
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void write() {
    var sending = subscribing.sending;
    var report = Sending.text(Subscribing.report(patient, HOSPITAL));
    var answer =
        sending.door().send(sending.asked("POST", "DiagnosticReport", token, report, Map.of()));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  private void copy(String id, int times) {
    database()
        .sql(
            """
            INSERT INTO exchange.subscription (id, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, status, ends)
            SELECT id || '-' || n, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, status, ends
            FROM exchange.subscription, generate_series(1, :times - 1) AS n WHERE id = :id
            """)
        .param("id", id)
        .param("times", times)
        .update();
    if (times == 0) {
      subscribing.end(id);
    }
  }

  private void endAll() {
    database().sql("UPDATE exchange.subscription SET status = 'off'").update();
  }

  private JdbcClient database() {
    return subscribing.sending.door().bean(JdbcClient.class);
  }

  private static double median(List<Long> nanoseconds) {
    var sorted = nanoseconds.stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / 1e6;
  }
}
