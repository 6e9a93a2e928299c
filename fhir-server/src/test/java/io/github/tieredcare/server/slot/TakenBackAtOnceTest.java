package io.github.tieredcare.server.slot;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hospital takes slots back while they are booked: no booking is left in one of them. */
class TakenBackAtOnceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 11);
  private static final int BOOKED = 4;
  private static final int BOOKING = 8;

  private final Hospital hospital = new Hospital();
  private final Bookers bookers = new Bookers(hospital);
  private final ExecutorService clients = Executors.newFixedThreadPool(BOOKED + BOOKING + 1);

  @AfterEach
  void resetsTheClock() {
    hospital.door().exchange().clock().reset();
    clients.shutdown();
  }

  @Test
  void stoppedClinicKeepsNoBooking() {
    var slots = free(DAY);
    var patients = Bookers.patients(BOOKED + BOOKING);
    var booked =
        IntStream.range(0, BOOKED)
            .mapToObj(at -> bookers.posts(Bookers.booking(slots.get(at), patients.get(at))))
            .map(Bookers::stored)
            .toList();
    var asked = new Parameters();
    asked
        .addParameter()
        .setName("reason")
        .setValue(Bookers.cancelled(new Appointment()).getCancelationReason());
    var path = slots.get(0).getSchedule().getReference() + "/$withdraw";
    List<Supplier<HttpResponse<String>>> requests = new ArrayList<>();
    booked.forEach(it -> requests.add(() -> bookers.puts(Bookers.cancelled(it))));
    IntStream.range(BOOKED, BOOKED + BOOKING)
        .mapToObj(at -> Bookers.booking(slots.get(at), patients.get(at)))
        .forEach(it -> requests.add(() -> bookers.posts(it)));
    requests.add(BOOKED + BOOKING / 2, () -> hospital.asks(path, asked));
    var answers = atOnce(requests);
    var stopped = answers.get(BOOKED + BOOKING / 2);
    assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isIn(200, 201, 409, 412, 422));
    if (stopped.statusCode() != 200) {
      assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(409);
      assertThat(hospital.asks(path, asked).statusCode()).isEqualTo(200);
    }
    assertThat(count(slots, "appointment IS NOT NULL")).isZero();
    assertThat(count(slots, "fate = 'withdrawn'")).isEqualTo(slots.size());
    answers.stream()
        .filter(it -> it.statusCode() == 201)
        .map(Bookers::stored)
        .forEach(
            it -> {
              var now =
                  hospital.read(
                      Bookers.ID,
                      "Appointment/" + it.getIdElement().getIdPart(),
                      Appointment.class);
              assertThat(now.getStatus().toCode()).isEqualTo("cancelled");
            });
  }

  @Test
  void returnedSlotIsBookedNowhereElse() {
    var day = DAY.plusDays(1);
    var slots = free(day);
    var patients = Bookers.patients(BOOKING);
    clock(day.atStartOfDay(Span.ZONE).minusHours(8).toInstant().minusMillis(40));
    var asked = new Parameters();
    asked.addParameter().setName("day").setValue(new DateType(day.toString()));
    List<Supplier<HttpResponse<String>>> requests = new ArrayList<>();
    IntStream.range(0, BOOKING)
        .mapToObj(at -> Bookers.booking(slots.get(at), patients.get(at)))
        .forEach(it -> requests.add(() -> bookers.posts(it)));
    IntStream.range(0, BOOKED)
        .forEach(at -> requests.add(2 * at, () -> hospital.asks("Schedule/$return", asked)));
    var answers = atOnce(requests);
    hospital.asks("Schedule/$return", asked);
    long booked = answers.stream().filter(it -> it.statusCode() == 201).count();
    assertThat(count(slots, "appointment IS NOT NULL")).isEqualTo(booked);
    assertThat(count(slots, "appointment IS NOT NULL AND fate = 'returned'")).isZero();
    assertThat(count(slots, "fate = 'returned'")).isEqualTo(slots.size() - booked);
  }

  private List<HttpResponse<String>> atOnce(List<Supplier<HttpResponse<String>>> requests) {
    var sent = requests.stream().map(request -> supplyAsync(request, clients)).toList();
    return sent.stream().map(CompletableFuture::join).toList();
  }

  private long count(List<Slot> slots, String condition) {
    return hospital
        .door()
        .bean(JdbcTemplate.class)
        .queryForObject(
            "SELECT count(*) FROM exchange.slot WHERE id::text = ANY (?) AND " + condition,
            Long.class,
            (Object)
                slots.stream().map(it -> it.getIdElement().getIdPart()).toArray(String[]::new));
  }

  /** What the platform has of a morning, two days before. */
  private List<Slot> free(LocalDate day) {
    clock(day.minusDays(20).atTime(9, 0).atZone(Span.ZONE).toInstant());
    hospital.published(Hospital.morning(day, 1, 2 * (BOOKED + BOOKING) + 4));
    clock(day.minusDays(2).atTime(9, 0).atZone(Span.ZONE).toInstant());
    return hospital.find(
        Bookers.ID,
        "institution=%s&start=%s&status=free&pool=platform-priority".formatted(Hospital.ID, day));
  }

  private void clock(Instant at) {
    hospital.door().exchange().clock().set(at);
  }
}
