package io.github.tieredcare.example.journey;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.Refusal;
import io.github.tieredcare.example.journey.Story.JourneyFailed;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Walks all journeys against a running exchange: {@code -Dexchange=http://localhost:8080}. */
public final class Journeys {

  private static final Duration AGO = Duration.ofHours(4);

  private final Exchange exchange;
  private final PrintStream out;

  public Journeys(Exchange exchange, PrintStream out) {
    this.exchange = exchange;
    this.out = out;
  }

  public static void main(String[] arguments) {
    var root = URI.create(System.getProperty("exchange", "http://localhost:8080"));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!new Journeys(new Exchange(root, Clock.systemDefaultZone()), out).walk()) {
      throw new IllegalStateException("有旅程未走完 A journey did not come to its end");
    }
  }

  /** Walks every journey, also after one has failed; whether all came to their end. */
  public boolean walk() {
    List<String> summary = new ArrayList<>();
    boolean whole = true;
    for (Journey journey : journeys()) {
      boolean ended = walk(journey, summary);
      whole = whole && ended;
    }
    out.printf("%n==== 小结 Summary: %s%n", exchange.root());
    summary.forEach(out::println);
    return whole;
  }

  private List<Journey> journeys() {
    return List.of(new ChestPain(exchange), new ThereAndBack(exchange), new Refused(exchange));
  }

  private boolean walk(Journey journey, List<String> summary) {
    out.printf("%n==== %s%n", journey.title());
    var story = new Story(out, exchange.clock(), AGO);
    var begin = exchange.clock().instant();
    var failure = failure(journey, story);
    var took = Duration.between(begin, exchange.clock().instant()).toMillis();
    summary.add(
        "%s %s: %d 步 steps, %d ms"
            .formatted(failure.isEmpty() ? "ok  " : "FAIL", journey.title(), story.steps(), took));
    return failure.isEmpty();
  }

  private String failure(Journey journey, Story story) {
    try {
      journey.take(story);
      return "";
    } catch (BaseServerResponseException refused) {
      out.printf("     !! %s%n", refused.getMessage());
      Refusal.of(refused).forEach(reason -> out.printf("     !! %s%n", reason));
      return refused.getMessage();
    } catch (JourneyFailed failed) {
      out.printf("     !! %s%n", failed.getMessage());
      return failed.getMessage();
    }
  }
}
