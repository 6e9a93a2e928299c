package io.github.tieredcare.server.slot;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import ca.uhn.fhir.context.FhirContext;
import com.zaxxer.hikari.HikariDataSource;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a big hospital's day takes to publish, and whether of many who reach for one slot
 * exactly one has it, at one server and at two on one database: {@code mvn -q test-compile -Pcost
 * -pl fhir-server -am -Dbeside=slot.SlotsBooked -Drounds=200}.
 */
public final class SlotsBooked {

  private static final int CLIENTS = 64;
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Hospital hospital = new Hospital();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private final LocalDate today = Span.day(Instant.now());
  private String token;

  public static void main(String[] arguments) {
    try {
      new SlotsBooked().measure(Integer.parseInt(arguments[0]));
      System.exit(0);
    } catch (Exception failed) {
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private void measure(int rounds) throws Exception {
    for (int day = 30; day < 33; day++) {
      publish(today.plusDays(day), 250, 20);
    }
    reach(free(6), rounds, List.of(hospital.door().exchange().root()));
    reachThroughTwoServers(rounds);
  }

  private void publish(LocalDate day, int sessions, int slots) {
    long begun = System.nanoTime();
    hospital.published(Hospital.morning(day, sessions, slots));
    System.out.printf(
        "publish %d slots in %d sessions | %.1f s%n",
        sessions * slots, sessions, (System.nanoTime() - begun) / 1e9);
  }

  /** Slots that anybody may book today. */
  private List<Slot> free(int daysAhead) {
    var day = today.plusDays(daysAhead);
    hospital.published(Hospital.morning(day, 1, 40));
    return hospital.find(
        Bookers.ID, "institution=%s&start=%s&status=free".formatted(Hospital.ID, day));
  }

  private void reachThroughTwoServers(int rounds) throws Exception {
    var store = hospital.door().bean(DataSource.class).unwrap(HikariDataSource.class);
    var slots = free(5);
    var second =
        ServerProcess.start(
            Path.of("target", "slots-booked"),
            "--exchange.database.url=" + store.getJdbcUrl(),
            "--exchange.database.user=" + store.getUsername());
    try {
      reach(slots, rounds, List.of(hospital.door().exchange().root(), second.root()));
    } finally {
      second.kill();
    }
  }

  private void reach(List<Slot> slots, int rounds, List<URI> servers) {
    var patients = Bookers.patients(CLIENTS);
    var took = new ArrayList<Long>();
    int several = 0;
    int none = 0;
    var others = new ArrayList<String>();
    for (int round = 0; round < rounds; round++) {
      if (round % 20 == 0) {
        token = new Bookers(hospital).token();
      }
      var slot = slots.get(round % slots.size());
      var answers = atOnce(slot, patients, servers, took);
      var booked = answers.stream().filter(it -> it.statusCode() == 201).toList();
      several += booked.size() > 1 ? 1 : 0;
      none += booked.isEmpty() ? 1 : 0;
      answers.stream()
          .filter(it -> it.statusCode() != 201)
          .filter(it -> !it.body().contains("slot-is-booked-once"))
          .forEach(it -> others.add(it.statusCode() + " " + it.body()));
      booked.forEach(this::cancel);
    }
    var sorted = took.stream().sorted().toList();
    System.out.printf(
        "%d clients on one slot, %d rounds, %d server(s) | several had it %d, nobody %d, other answers %d | ms median %.0f, p99 %.0f | slots held afterwards %d%n",
        CLIENTS,
        rounds,
        servers.size(),
        several,
        none,
        others.size(),
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6,
        held(slots));
    others.stream().distinct().limit(3).forEach(System.out::println);
  }

  private List<HttpResponse<String>> atOnce(
      Slot slot, List<String> patients, List<URI> servers, List<Long> took) {
    var sent =
        IntStream.range(0, CLIENTS)
            .mapToObj(
                at ->
                    supplyAsync(
                        () -> post(servers.get(at % servers.size()), slot, patients.get(at), took),
                        clients))
            .toList();
    return sent.stream().map(CompletableFuture::join).toList();
  }

  private HttpResponse<String> post(URI server, Slot slot, String patient, List<Long> took) {
    long begun = System.nanoTime();
    var answer =
        send(
            HttpRequest.newBuilder(server.resolve("/fhir/Appointment"))
                .POST(BodyPublishers.ofString(Bookers.text(Bookers.booking(slot, patient)))));
    synchronized (took) {
      took.add(System.nanoTime() - begun);
    }
    return answer;
  }

  private void cancel(HttpResponse<String> answer) {
    var booked = FHIR.newJsonParser().parseResource(Appointment.class, answer.body());
    var path = "/fhir/Appointment/" + booked.getIdElement().getIdPart();
    var cancelled =
        send(
            HttpRequest.newBuilder(hospital.door().exchange().root().resolve(path))
                .PUT(BodyPublishers.ofString(Bookers.text(Bookers.cancelled(booked)))));
    if (cancelled.statusCode() != 200) {
      throw new IllegalStateException(cancelled.body());
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/fhir+json")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Nothing is held once every winner has cancelled. */
  private int held(List<Slot> slots) {
    var ids =
        slots.stream().map(it -> it.getIdElement().getIdPart()).collect(Collectors.joining(","));
    return hospital
        .door()
        .bean(JdbcTemplate.class)
        .queryForObject(
            "SELECT count(*) FROM exchange.slot WHERE appointment IS NOT NULL"
                + " AND id::text = ANY (string_to_array(?, ','))",
            Integer.class,
            ids);
  }
}
