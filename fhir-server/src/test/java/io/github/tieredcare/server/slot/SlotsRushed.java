package io.github.tieredcare.server.slot;

import static java.util.concurrent.CompletableFuture.runAsync;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.ServerProcess;
import java.io.IOException;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A rush for a hospital's morning: 200 clients book until nothing is left, at one server, at two,
 * and at two of which one is killed on the way; then every slot and every appointment is asked
 * whether it agrees with the other: {@code mvn -q test-compile -Pcost -pl fhir-server -am
 * -Dbeside=slot.SlotsRushed -Drounds=1000}, by the number of slots.
 */
public final class SlotsRushed {

  private static final int CLIENTS = 200;
  private static final int MOST_UNCLEAR = 100;
  private static final int PER_SESSION = 40;
  private static final int OPEN_OF_SESSION = PER_SESSION / 2 - 1;

  private final Hospital hospital = new Hospital();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private final LocalDate today = Span.day(Instant.now());
  private final int wanted;

  private SlotsRushed(int wanted) {
    this.wanted = wanted;
  }

  public static void main(String[] arguments) {
    try {
      new SlotsRushed(Integer.parseInt(arguments[0])).measure();
      System.exit(0);
    } catch (Exception failed) {
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private void measure() throws Exception {
    var own = hospital.door().exchange().root();
    rush("one server", 4, List.of(own), null);
    try (var second = second()) {
      rush("two servers", 5, List.of(own, second.root()), null);
    }
    try (var second = second()) {
      rush("two servers, one killed", 6, List.of(own, second.root()), second);
    }
  }

  private ServerProcess second() throws Exception {
    var store = hospital.door().bean(DataSource.class).unwrap(HikariDataSource.class);
    return ServerProcess.start(
        Path.of("target", "slots-rushed"),
        "--exchange.database.url=" + store.getJdbcUrl(),
        "--exchange.database.user=" + store.getUsername());
  }

  private void rush(String title, int daysAhead, List<URI> servers, ServerProcess killed)
      throws Exception {
    var slots = free(today.plusDays(daysAhead));
    var patients = new ConcurrentLinkedQueue<String>();
    for (int at = 0; at < slots.size() + CLIENTS; at += 100) {
      patients.addAll(Bookers.patients(100));
    }
    var all = List.copyOf(patients);
    var rush = new Rush(slots, servers, patients, new Bookers(hospital).token());
    long begun = System.nanoTime();
    var running =
        IntStream.range(0, CLIENTS)
            .mapToObj(at -> runAsync(() -> rush.book(new Random(at)), clients))
            .toList();
    if (killed != null) {
      while (rush.booked.size() < slots.size() / 3) {
        Thread.sleep(20);
      }
      killed.kill();
      rush.servers.retainAll(servers.subList(0, 1));
    }
    running.forEach(CompletableFuture::join);
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%s | %d clients, %d slots | %.1f s, %d requests: %s | ms median %.0f, p99 %.0f%n",
        title,
        CLIENTS,
        slots.size(),
        seconds,
        rush.took.size(),
        rush.answers,
        percentile(rush.took, 50),
        percentile(rush.took, 99));
    check(slots, all);
  }

  private static double percentile(Queue<Long> took, int percent) {
    var sorted = took.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }

  /** What family doctors can book of a day that is open to all. */
  private List<Slot> free(LocalDate day) {
    int sessions = (wanted + OPEN_OF_SESSION - 1) / OPEN_OF_SESSION;
    hospital.published(Hospital.morning(day, sessions, PER_SESSION));
    return hospital.find(
        Bookers.ID, "institution=%s&start=%s&status=free".formatted(Hospital.ID, day));
  }

  /** Asks each slot for its appointment, and each patient for the slots of theirs. */
  private void check(List<Slot> slots, List<String> patients) {
    Map<String, String> holders = new HashMap<>();
    hospital
        .door()
        .bean(JdbcTemplate.class)
        .query(
            "SELECT id::text, appointment FROM exchange.slot WHERE id::text = ANY (?)",
            line -> {
              holders.put("Slot/" + line.getString(1), line.getString(2));
            },
            (Object)
                slots.stream().map(it -> it.getIdElement().getIdPart()).toArray(String[]::new));
    Map<String, List<String>> live = new HashMap<>();
    for (String patient : patients) {
      hospital
          .read(Bookers.ID, "Appointment?status=booked&patient=" + patient, Bundle.class)
          .getEntry()
          .forEach(
              it -> {
                var booked = (Appointment) it.getResource();
                live.computeIfAbsent(
                        booked.getSlotFirstRep().getReference(), slot -> new ArrayList<>())
                    .add(booked.getIdElement().getIdPart());
              });
    }
    long disagree =
        slots.stream()
            .map(it -> "Slot/" + it.getIdElement().getIdPart())
            .filter(slot -> !live.getOrDefault(slot, List.of()).equals(listed(holders.get(slot))))
            .count();
    System.out.printf(
        "  slots taken %d of %d | with several live appointments %d | slot and appointment disagree %d%n",
        holders.values().stream().filter(it -> it != null).count(),
        slots.size(),
        live.values().stream().filter(it -> it.size() > 1).count(),
        disagree);
  }

  private static List<String> listed(String holder) {
    return holder == null ? List.of() : List.of(holder);
  }

  /** One rush: clients book whatever they still believe to be free. */
  private final class Rush {

    private final List<Slot> slots;
    private final List<URI> servers;
    private final Queue<String> patients;
    private final String token;
    private final Set<String> booked = ConcurrentHashMap.newKeySet();
    private final Queue<Long> took = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    Rush(List<Slot> slots, List<URI> servers, Queue<String> patients, String token) {
      this.slots = slots;
      this.servers = Collections.synchronizedList(new ArrayList<>(servers));
      this.patients = patients;
      this.token = token;
    }

    void book(Random random) {
      var left = new ArrayList<>(slots);
      Collections.shuffle(left, random);
      var patient = patients.poll();
      int unclear = 0;
      while (!left.isEmpty() && patient != null && unclear < MOST_UNCLEAR) {
        var slot = left.get(left.size() - 1);
        if (booked.contains(slot.getId())) {
          left.remove(left.size() - 1);
          continue;
        }
        switch (answer(slot, patient, random)) {
          case "booked" -> {
            booked.add(slot.getId());
            left.remove(left.size() - 1);
            patient = patients.poll();
          }
          case "slot taken" -> left.remove(left.size() - 1);
          // The answer to an earlier booking was lost: the patient has a slot already.
          case "patient has one" -> patient = patients.poll();
          default -> unclear++;
        }
      }
    }

    private String answer(Slot slot, String patient, Random random) {
      long begun = System.nanoTime();
      var said = said(slot, patient, random);
      took.add(System.nanoTime() - begun);
      answers.merge(said, 1, Integer::sum);
      return said;
    }

    private String said(Slot slot, String patient, Random random) {
      try {
        var server = servers.get(random.nextInt(servers.size()));
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(server.resolve("/fhir/Appointment"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/fhir+json")
                    .POST(BodyPublishers.ofString(Bookers.text(Bookers.booking(slot, patient))))
                    .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
          return "booked";
        }
        if (answer.body().contains("slot-is-booked-once")) {
          return "slot taken";
        }
        return answer.body().contains("\"patient-")
            ? "patient has one"
            : "status " + answer.statusCode();
      } catch (IOException | IndexOutOfBoundsException lost) {
        return "no answer";
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
