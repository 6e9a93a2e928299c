package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the authority sees of a subscription that is stuck, and what it can do about it. */
class OperatorTest {

  private static final String AUTHORITY = "health-commission";

  private final Subscribing subscribing = new Subscribing();
  private final Sending sending = subscribing.sending;
  private final Receiver receiver = new Receiver();
  private String id;

  @BeforeEach
  void begin() {
    id = subscribing.made(subscribing.atMost(1, subscribing.asked(receiver.address())));
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE);
  }

  @AfterEach
  void end() {
    subscribing.now();
    subscribing.end(id);
    receiver.close();
  }

  @Test
  void aPausedOneIsSentNothingAndLosesNothing() {
    operate("$pause", new Parameters());
    subscribing.refer();
    subscribing.refer();
    await().until(() -> numbered() == 2);
    subscribing.later(Duration.ofHours(1));

    assertThat(receiver.numbers()).isEmpty();
    assertThat(subscribing.read(id).getError()).contains("暂停", "paused");

    operate("$resume", new Parameters());
    await().until(() -> receiver.numbers().size() == 2);
    assertThat(receiver.numbers()).containsExactly(1L, 2L);
    assertThat(subscribing.read(id).hasError()).isFalse();
  }

  @Test
  void whatCannotBeTakenIsSkippedOnRecordAndStaysReadable() {
    receiver.answers(
        (exchange, letter) ->
            exchange.sendResponseHeaders(letter.numbers().contains(1L) ? 500 : 204, -1));
    subscribing.refer();
    subscribing.refer();
    for (int attempt = 1; attempt <= 3; attempt++) {
      int attempts = attempt;
      await().until(() -> receiver.received().size() > attempts);
      subscribing.later(Duration.ofMinutes(20));
    }
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ERROR);
    assertThat(found("Subscription?status=error&_count=200", AUTHORITY)).contains(id);

    operate("$skip", new Parameters().addParameter("through", new PositiveIntType(1)));

    await().until(() -> receiver.numbers().contains(2L));
    await().until(() -> subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE);
    assertThat(
            sending.count(
                "SELECT count(*) FROM exchange.subscription_skip WHERE first = 1 AND last = 1"
                    + " AND by_client = 'health-commission' AND subscription = '"
                    + id
                    + "'"))
        .isEqualTo(1);
    assertThat(sending.door().get("Subscription/" + id + "/$events", token(Sending.SENDER)).body())
        .contains("\"valueString\":\"1\"", "\"valueString\":\"2\"");
  }

  @Test
  void whatIsSkippedIsNamed() {
    var none = new Parameters();
    var zero = new Parameters().addParameter("through", new IntegerType(0));
    var empty = new Parameters();
    empty.addParameter().setName("through");
    for (var wrong : List.of(none, zero, empty)) {
      var answer = post("$skip", wrong, AUTHORITY);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("through");
    }
  }

  @Test
  void nobodyElseMayDoSo() {
    for (var operation : new String[] {"$pause", "$resume", "$skip"}) {
      var own = post(operation, new Parameters(), Sending.SENDER);
      assertThat(own.statusCode()).as(own.body()).isIn(400, 403);
      var strange = post(operation, new Parameters(), "district-hospital");
      assertThat(strange.statusCode()).as(strange.body()).isIn(400, 404);
    }
    assertThat(found("Subscription?_count=200", "district-hospital")).doesNotContain(id);
  }

  @Test
  void whatIsKeptNoLongerIsTold() {
    receiver.answers(Answer.of(500));
    subscribing.refer();
    await().until(() -> numbered() == 1);

    subscribing.later(Duration.ofDays(60));

    await().until(() -> subscribing.read(id).getError().contains("1 号及以前"));
    receiver.answers(Answer.of(204));
    subscribing.refer();
    subscribing.later(Duration.ofDays(1));
    await().until(() -> receiver.numbers().contains(2L));
    var answer =
        sending
            .door()
            .get("Subscription/" + id + "/$events?eventsSinceNumber=1", token(Sending.SENDER));
    assertThat(answer.body())
        .contains("kept no longer; 1 of them were never delivered")
        .contains("\"valueString\":\"2\"");
  }

  private long numbered() {
    return sending.count("SELECT numbered FROM exchange.subscription WHERE id = '" + id + "'");
  }

  private void operate(String operation, Parameters parameters) {
    var answer = post(operation, parameters, AUTHORITY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private HttpResponse<String> post(String operation, Parameters parameters, String client) {
    return sending.send("POST", "Subscription/" + id + "/" + operation, client, parameters);
  }

  private String found(String search, String client) {
    return sending.read(search, client, Bundle.class).getEntry().stream()
        .map(it -> (Subscription) it.getResource())
        .map(it -> it.getIdElement().getIdPart())
        .toList()
        .toString();
  }

  private String token(String client) {
    return sending.door().token(client);
  }
}
