package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.storage.DiscardedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bombs and floods against a server with a heap of 1 GB: it refuses, and answers others. */
@Timeout(180)
class FloodTest {
  private static final Path DATA = Path.of("target", "flooded").toAbsolutePath();
  private static final int MB = 1024 * 1024;
  private static final int MANY = 24;

  private static ServerProcess server;
  private static Attacker attacker;

  private Bystander bystander;

  @BeforeAll
  static void start() throws Exception {
    DiscardedDatabase.discard(DATA);
    server =
        ServerProcess.start(
            DATA,
            "--exchange.door.flood.body-time=3s",
            "--exchange.door.pace.requests=900",
            "--exchange.door.pace.persons=2",
            "--exchange.door.pace.sign-ons=200");
    attacker = new Attacker(server, "county-hospital");
  }

  @AfterAll
  static void discard() {
    server.kill();
    DiscardedDatabase.discard(DATA);
  }

  @BeforeEach
  void somebodyElseReads() {
    bystander = Bystander.reading(server, "city-hospital");
  }

  @AfterEach
  void somebodyElseWasAnsweredAndStillIs() {
    bystander.wasAnsweredThroughout();
    assertThat(attacker.get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void bombs() throws IOException {
    assertThat(attacker.posts("application/fhir+json", Bombs.gzip(200 * MB), "gzip"))
        .isEqualTo(413);
    assertThat(attacker.posts("application/fhir+xml", Bombs.laughs(), "identity")).isEqualTo(400);
    assertThat(attacker.posts("application/fhir+json", Bombs.deep(100_000), "identity"))
        .isEqualTo(400);
    assertThat(attacker.streams(200, MB)).isEqualTo(413);
  }

  @Test
  void manyLargeBodiesAtOnce() {
    byte[] large = Bombs.large(8 * MB - 1024);
    var pool = Executors.newFixedThreadPool(MANY);
    List<CompletableFuture<Integer>> sent =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> attacker.posts("application/fhir+json", large, "identity"), pool))
            .limit(MANY)
            .toList();

    assertThat(sent)
        .allSatisfy(
            answer ->
                assertThat(answer.join()).isIn(Attacker.CLOSED, 400, 403, 408, 413, 422, 429, 503));
    pool.shutdown();
  }

  @Test
  void slowBodies() throws IOException {
    List<Trickle> slow = new ArrayList<>();
    for (int count = 0; count < 150; count++) {
      slow.add(Trickle.into(server, count % 2 == 0 ? attacker.token() : "none"));
    }

    for (int round = 0; round < 12; round++) {
      slow.forEach(Trickle::drip);
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }

    assertThat(slow.stream().map(Trickle::answer))
        .isSubsetOf("400", "401", "408", "429", "503", "")
        .contains("401", "408");
  }

  @Test
  void thousandsOfConnections() throws IOException {
    List<Trickle> silent = new ArrayList<>();
    for (int count = 0; count < 2_000; count++) {
      silent.add(Trickle.silent(server));
    }
    bystander.wasAnsweredThroughout();
    silent.forEach(Trickle::close);
  }

  @Test
  void moreThanThePace() {
    Attacker hasty = new Attacker(server, "village-clinic");
    assertThat(Stream.generate(() -> attacker.match()).limit(4)).contains(429);
    assertThat(Stream.generate(() -> attacker.badToken()).limit(400)).contains(401, 429);
    assertThat(Stream.generate(() -> hasty.read()).limit(3_000)).contains(200, 429);
  }
}
