package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Span;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A city's day, hospital by hospital: what a publication, a booking, a match and a search take as
 * the store grows from some 10,000 slots to some 660,000, how long the report on all hospitals
 * takes then, and how big the database is: {@code mvn -q test-compile -Pcost -pl fhir-server -am
 * -Dbeside=slot.CityDay -Drounds=173}, by the number of hospitals.
 */
public final class CityDay {

  private static final int ASKED = 60;
  private static final List<Integer> STAGES = List.of(3, 18, 60);

  private final Hospital hospital = new Hospital();
  private final City city = new City(hospital.door());
  private final LocalDate day = Span.day(Instant.now()).plusDays(6);
  private final List<Double> published = new ArrayList<>();

  public static void main(String[] arguments) {
    try {
      new CityDay().measure(Integer.parseInt(arguments[0]));
      System.exit(0);
    } catch (Exception failed) {
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private void measure(int hospitals) {
    for (int number = 0; number < hospitals; number++) {
      city.register(number);
      publish(number);
      if (STAGES.contains(number + 1) || number + 1 == hospitals) {
        say(number + 1);
      }
    }
    report(hospitals);
  }

  private void publish(int number) {
    var publication = City.day(number, day);
    double seconds =
        seconds(
            () -> {
              var answer = hospital.post(City.hospital(number), publication);
              if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
              }
            });
    published.add(seconds);
  }

  private void say(int hospitals) {
    var database = hospital.door().bean(JdbcTemplate.class);
    database.execute("ANALYZE exchange.slot, exchange.slot_session");
    long count = database.queryForObject("SELECT count(*) FROM exchange.slot", Long.class);
    var last = published.subList(Math.max(0, published.size() - 10), published.size());
    System.out.printf(
        "%d slots of %d hospitals | publish %,d slots: %.1f s%n",
        count,
        hospitals,
        City.doctors() * City.SLOTS,
        last.stream().mapToDouble(it -> it).average().orElseThrow());
    var clients = new Bookers(hospital);
    var token = clients.token();
    var patients = Bookers.patients(2 * ASKED);
    var slots = free(hospitals);
    each(
        "book",
        at -> hospital.door().post("Appointment", token, booking(slots, at, patients.get(at))));
    each(
        "book what is taken",
        at ->
            hospital
                .door()
                .post("Appointment", token, booking(slots, at, patients.get(ASKED + at))));
    each(
        "match a diagnosis", at -> hospital.door().get(match("code=I10", patients.get(at)), token));
    each(
        "match a department",
        at -> hospital.door().get(match("text=" + encoded("心血管内科"), patients.get(at)), token));
    each(
        "match a name",
        at -> hospital.door().get(match("text=wangweifang", patients.get(at)), token));
    each(
        "search a hospital's free slots",
        at ->
            hospital
                .door()
                .get(
                    "Slot?status=free&_count=20&institution=%s&start=%s"
                        .formatted(City.hospital(at % hospitals), day),
                    token));
    each(
        "search a department's free slots",
        at ->
            hospital
                .door()
                .get("Slot?status=free&_count=20&schedule.specialty=03.04&start=" + day, token));
    each(
        "read a slot",
        at -> hospital.door().get("Slot/" + slots.get(at).getIdElement().getIdPart(), token));
  }

  private static String match(String what, String patient) {
    return "Slot/$match?_count=20&patient=%s&%s".formatted(patient, what);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Slots that are free, of as many hospitals as there are. */
  private List<Slot> free(int hospitals) {
    List<Slot> found = new ArrayList<>();
    for (int at = 0; found.size() < ASKED; at++) {
      var some =
          hospital.read(
              Bookers.ID,
              "Slot?status=free&_count=%d&institution=%s&start=%s"
                  .formatted(1 + ASKED / Math.min(ASKED, hospitals), City.hospital(at), day),
              Bundle.class);
      some.getEntry().forEach(it -> found.add((Slot) it.getResource()));
    }
    return found;
  }

  private static String booking(List<Slot> slots, int at, String patient) {
    return Bookers.text(Bookers.booking(slots.get(at), patient));
  }

  private void each(String what, Function<Integer, HttpResponse<String>> asked) {
    var took = new long[ASKED];
    var statuses = new TreeMap<Integer, Integer>();
    for (int at = 0; at < ASKED; at++) {
      long begun = System.nanoTime();
      var answer = asked.apply(at);
      took[at] = System.nanoTime() - begun;
      statuses.merge(answer.statusCode(), 1, Integer::sum);
    }
    var sorted = LongStream.of(took).sorted().toArray();
    System.out.printf(
        "  %s | ms median %.1f, p95 %.1f | answers %s%n",
        what, sorted[ASKED / 2] / 1e6, sorted[ASKED * 95 / 100] / 1e6, statuses);
  }

  private void report(int hospitals) {
    var database = hospital.door().bean(JdbcTemplate.class);
    var token = hospital.door().token("health-commission");
    for (int round = 0; round < 3; round++) {
      double took =
          seconds(
              () -> {
                var answer =
                    hospital
                        .door()
                        .get(
                            "Schedule/$slot-compliance?periodStart=%s&periodEnd=%s"
                                .formatted(day, day),
                            token);
                System.out.println(
                    "  report answered "
                        + answer.statusCode()
                        + ", "
                        + answer.body().length()
                        + " characters");
              });
      System.out.printf("report on %d hospitals | %.2f s%n", hospitals, took);
    }
    System.out.println(
        "database | "
            + database.queryForList(
                """
                SELECT pg_size_pretty(pg_database_size(current_database())) AS all,
                  pg_size_pretty(pg_total_relation_size('exchange.slot')) AS slots,
                  pg_size_pretty(pg_total_relation_size('exchange.slot_session')) AS sessions
                """));
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }
}
