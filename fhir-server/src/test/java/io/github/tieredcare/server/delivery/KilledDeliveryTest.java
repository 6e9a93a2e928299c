package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.subscription.Subscribing;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * kill -9 at a random moment while 500 events are written and sent: whatever was committed arrives,
 * under numbers without a gap. In every other round a second server is there when the first is
 * killed, and nobody wakes it; in the others one is started afterwards. {@code -Drounds=50} makes a
 * long trial of it.
 */
class KilledDeliveryTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int EVENTS = 500;
  private static final int IN_ONE = 25;
  private static final int WRITERS = 2;
  private static final String HOSPITAL = "district-hospital";
  private static final Path DATA = Path.of("target", "killed-delivery");

  private static final Duration BRIEFLY = Duration.ofMillis(5);

  private final List<Long> takeovers = new ArrayList<>();
  private final Random random = new Random(20_261_126);
  private final Receiver receiver = new Receiver();
  private EmbeddedPostgres postgres;
  private JdbcClient database;
  private ServerProcess server;

  @BeforeEach
  void start() throws Exception {
    postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
    database = JdbcClient.create(postgres.getPostgresDatabase());
    server = another();
  }

  @AfterEach
  void end() throws IOException {
    server.kill();
    receiver.close();
    postgres.close();
  }

  @Test
  void whatWasCommittedArrives() throws Exception {
    var hospital = server.signOn(HOSPITAL);
    var patient = hospital.create(patient());
    var before = new TreeSet<>(reports());
    hospital.create(new Subscribing.Asked(receiver.address()).toResults());
    await().until(() -> !receiver.received().isEmpty());
    for (int round = 0; round < ROUNDS; round++) {
      killWhileEventsAreUnderway(patient, round % 2 == 0);
      await().atMost(Duration.ofMinutes(2)).until(() -> arrived().size() == given());
    }
    System.out.printf(
        "%d events in %d rounds; the other server went on after milliseconds: %s%n",
        given(), ROUNDS, takeovers.stream().sorted().toList());

    assertThat(arrived().stream().distinct().sorted().toList())
        .isEqualTo(LongStream.rangeClosed(1, given()).boxed().toList());
    assertThat(arrived()).as("each for the first time, in order").isSorted();
    var committed = new TreeSet<>(reports());
    committed.removeAll(before);
    assertThat(receiver.received().stream().flatMap(it -> it.foci().stream()).distinct().sorted())
        .isEqualTo(List.copyOf(committed));
  }

  private void killWhileEventsAreUnderway(Patient patient, boolean twoServers) throws Exception {
    var first = server;
    var second = twoServers ? another() : null;
    var next = new CompletableFuture<ServerProcess>();
    var left = new AtomicInteger(EVENTS / IN_ONE);
    var writers =
        Stream.generate(() -> CompletableFuture.runAsync(() -> write(patient, left, first, next)))
            .limit(WRITERS)
            .toList();
    int some = random.nextInt(EVENTS / IN_ONE);
    await().atMost(Duration.ofMinutes(1)).until(() -> left.get() <= some);
    Thread.sleep(random.nextInt(200));
    int before = receiver.received().size();
    first.kill();
    var killed = Instant.now();
    server = twoServers ? second : another();
    if (twoServers && arrived().size() != given()) {
      await().pollInterval(BRIEFLY).until(() -> receiver.received().size() > before);
      takeovers.add(Duration.between(killed, Instant.now()).toMillis());
    }
    next.complete(server);
    writers.forEach(CompletableFuture::join);
  }

  /** Writes what is left to write, at the next server when the first is gone. */
  private static void write(
      Patient patient,
      AtomicInteger left,
      ServerProcess first,
      CompletableFuture<ServerProcess> next) {
    var hospital = first.signOn(HOSPITAL);
    while (left.getAndDecrement() > 0) {
      if (!isWritten(hospital, patient)) {
        hospital = next.join().signOn(HOSPITAL);
        assertThat(isWritten(hospital, patient)).isTrue();
      }
    }
  }

  /** Whether a server is there to say so; without one, nobody knows. */
  private static boolean isWritten(HospitalSystem hospital, Patient patient) {
    try {
      hospital.send(reportsOf(patient));
      return true;
    } catch (FhirClientConnectionException | UncheckedIOException serverIsGone) {
      return false;
    }
  }

  /** The numbers that have come, each when it came first. */
  private List<Long> arrived() {
    return receiver.numbers().stream().distinct().toList();
  }

  private long given() {
    var waiting = database.sql("SELECT count(*) FROM exchange.event_waiting");
    return waiting.query(Long.class).single() > 0
        ? -1
        : database.sql("SELECT numbered FROM exchange.subscription").query(Long.class).single();
  }

  private List<String> reports() {
    return database
        .sql(
            "SELECT 'DiagnosticReport/' || fhir_id FROM hfj_resource"
                + " WHERE res_type = 'DiagnosticReport'")
        .query(String.class)
        .list();
  }

  private ServerProcess another() throws Exception {
    return ServerProcess.start(
        DATA,
        "--exchange.database.url=" + postgres.getJdbcUrl("postgres", "postgres"),
        "--exchange.database.user=postgres",
        "--exchange.events.endpoints.hosts=localhost:*",
        "--exchange.events.endpoints.networks=127.0.0.0/8,::1/128",
        "--exchange.events.endpoints.plain-http=true");
  }

  private static Bundle reportsOf(Patient patient) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (int each = 0; each < IN_ONE; each++) {
      bundle
          .addEntry()
          .setResource(Subscribing.report(patient, HOSPITAL))
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("DiagnosticReport");
    }
    return bundle;
  }

  private static Patient patient() {
    var patient =
        new World(FhirContext.forR4Cached())
            .records().stream()
                .filter(it -> "patient-wang-jianguo".equals(it.getIdElement().getIdPart()))
                .map(it -> (Patient) it.copy())
                .findFirst()
                .orElseThrow();
    patient.setId((String) null);
    patient.setIdentifier(null);
    var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    patient.addIdentifier().setSystem(IdentifierSystem.PASSPORT).setValue("E" + number);
    return patient;
  }
}
