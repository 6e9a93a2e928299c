package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads of {@code $events} that wait for something to happen. */
class WaitingReadsTest {

  private static final int OF_ONE = 20;

  /** With as many reads as each may, more than the server has threads for requests. */
  private static final int RESIDENTS = 11;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Subscribing subscribing = new Subscribing();
  private final Sending sending = subscribing.sending;
  private final String token = sending.door().token(Sending.SENDER);
  private final List<String> made = new ArrayList<>();

  @AfterEach
  void end() {
    made.forEach(subscribing::end);
  }

  @Test
  void allAreAnsweredOnceSomethingHappensAndNoneHoldsAThread() {
    var residents = Stream.generate(() -> new Resident(sending)).limit(RESIDENTS).toList();
    var waiting =
        residents.stream()
            .flatMap(one -> Stream.generate(() -> waiting(one)).limit(OF_ONE))
            .toList();

    residents.forEach(one -> subscribing.refer(one.patient()));

    for (var one : waiting) {
      assertThat(numbers(one.join())).containsExactly(1L);
    }
    residents.forEach(one -> subscribing.end(one.subscription()));
  }

  @Test
  void onlySomeOfOneSubscriberWait() {
    made();
    var waiting =
        Stream.generate(() -> waiting(made.get(0), "?wait=30")).limit(OF_ONE + 1).toList();
    var refused = CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new)).join();
    assertThat(((HttpResponse<?>) refused).statusCode()).isEqualTo(429);
    subscribing.refer();
    assertThat(waiting.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsOnlyOnce(429);
  }

  @Test
  void whoHasWaitedInVainIsAnsweredAllTheSame() {
    made();
    var answer = waiting(made.get(0), "?wait=1").join();
    assertThat(numbers(answer)).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/fhir+json");
  }

  @Test
  void aReadThatHasWaitedIsOnRecordOnce() {
    made();
    var id = "waited-" + made.get(0);
    var waiting = waiting(made.get(0), "?wait=30", Map.of("X-Request-Id", id));
    subscribing.refer();
    assertThat(numbers(waiting.join())).containsExactly(1L);
    assertThat(
            sending.count(
                "SELECT count(*) FROM exchange.audit_event WHERE request_id = '" + id + "'"))
        .isOne();
  }

  @Test
  void whatIsPostedDoesNotWait() {
    made();
    var asked = new Parameters().addParameter("wait", new IntegerType(30));
    var answer =
        sending.send("POST", "Subscription/" + made.get(0) + "/$events", Sending.SENDER, asked);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("wait");
  }

  private void made() {
    made.add(subscribing.made(new Subscribing.Asked(null).to(Topic.REFERRAL_SUBMITTED)));
  }

  private CompletableFuture<HttpResponse<String>> waiting(Resident who) {
    var read = who.asks("Subscription/" + who.subscription() + "/$events?wait=30").GET();
    return http.sendAsync(read.build(), BodyHandlers.ofString());
  }

  private CompletableFuture<HttpResponse<String>> waiting(String id, String query) {
    return waiting(id, query, Map.of());
  }

  private CompletableFuture<HttpResponse<String>> waiting(
      String id, String query, Map<String, String> headers) {
    var read = sending.door().asked("Subscription/" + id + "/$events" + query, token);
    headers.forEach(read::header);
    return http.sendAsync(read.GET().build(), BodyHandlers.ofString());
  }

  private static List<Long> numbers(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Received("", Map.of(), answer.body()).numbers();
  }
}
