package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.example.event.Bookmark;
import io.github.tieredcare.example.event.EventReader;
import io.github.tieredcare.example.event.EventReceiver;
import io.github.tieredcare.example.event.Happening;
import io.github.tieredcare.example.event.OwnSubscription;
import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Signed;
import io.github.tieredcare.server.subscription.Subscribing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that others are to copy neither miss an event nor deal with one twice. */
class ExampleReadersTest {

  @TempDir private Path folder;

  private final Subscribing subscribing = new Subscribing();
  private final Clock clock = subscribing.sending.door().exchange().clock();
  private final HospitalSystem system =
      new Exchange(subscribing.sending.door().exchange().root(), clock).signOn(Sending.SENDER);
  private final List<Happening> dealt = new CopyOnWriteArrayList<>();
  private String id = "";

  @AfterEach
  void end() {
    subscribing.now();
    subscribing.end(id);
  }

  @Test
  void whoReadsGoesOnWhereItWas() {
    var own = own();
    id = own.toRead();
    subscribing.refer();
    subscribing.refer();
    while (dealt.size() < 2) {
      assertThat(reader().read(30)).as("events within half a minute").isPositive();
    }
    assertThat(own.toRead()).as("found again").isEqualTo(id);
    subscribing.refer();

    assertThat(reader().read(20)).isEqualTo(1);

    assertThat(dealt).extracting(Happening::number).containsExactly(1L, 2L, 3L);
    assertThat(dealt).allSatisfy(it -> assertThat(it.focus().orElseThrow()).contains("/Task/"));
  }

  @Test
  void whoIsCalledCatchesUpAndKnowsRepeats() throws IOException {
    int port = freePort();
    id = own().toReceive("http://localhost:" + port + "/notified", Subscribing.SECRET);
    try (var receiver = receiver(port)) {
      assertThat(receiver).isNotNull();
      subscribing.refer();
      await().atMost(Duration.ofSeconds(30)).until(() -> told(1));
    }
    subscribing.refer();
    subscribing.refer();
    await().until(() -> subscribing.read(id).hasError());
    try (var receiver = receiver(port)) {
      assertThat(receiver).isNotNull();
      await().atMost(Duration.ofSeconds(30)).until(() -> told(3));
      assertThat(sent(port, true)).as("a repeat").isEqualTo(204);
      assertThat(sent(port, false)).as("a forgery").isEqualTo(401);
    }
    assertThat(dealt).extracting(Happening::number).containsExactly(1L, 2L, 3L);
  }

  /** Looked at again and again: the first handshake may have come before the endpoint was there. */
  private boolean told(int events) {
    if (dealt.size() < events) {
      subscribing.later(Duration.ofMinutes(1));
    }
    return dealt.size() == events;
  }

  private OwnSubscription own() {
    return new OwnSubscription(
        system, Topic.REFERRAL_SUBMITTED.canonical(), "示例 " + UUID.randomUUID());
  }

  private EventReader reader() {
    return new EventReader(system, id, new Bookmark(folder.resolve("bookmark")), dealt::add);
  }

  private EventReceiver receiver(int port) throws IOException {
    return new EventReceiver(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        new SignatureCheck(Subscribing.SECRET, clock),
        reader());
  }

  /** Sends an event that has been dealt with once more. */
  private int sent(int port, boolean signed) {
    var body =
        subscribing
            .sending
            .door()
            .get(
                "Subscription/" + id + "/$events?eventsUntilNumber=1",
                subscribing.sending.door().token(Sending.SENDER))
            .body();
    var timestamp = String.valueOf(clock.instant().getEpochSecond());
    var signature = signed ? Signed.of("again", timestamp, body) : "v1,c29tZXRoaW5nIGVsc2U=";
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/notified"))
            .header("webhook-id", "again")
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", signature)
            .POST(BodyPublishers.ofString(body));
    return subscribing.sending.door().send(request).statusCode();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
