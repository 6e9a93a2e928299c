package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReader;
import io.github.tieredcare.example.event.EventReceiver;
import io.github.tieredcare.example.event.Feed;
import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.example.event.Wish;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that a newcomer copies miss no event and do none twice. */
class ExampleReadersTest {

  private final Subscribing subscribing = new Subscribing();
  private final RunningExchange running = RunningExchange.get();
  private final HospitalSystem system =
      new Exchange(running.root(), running.clock()).signOn(Sending.SENDER);
  private final Wish wish = new Wish("referral-submitted", UUID.randomUUID().toString());
  private final List<Event> done = new CopyOnWriteArrayList<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void end() {
    subscribing.now();
    ended.forEach(subscribing::end);
  }

  @Test
  void bothHaveEveryEventOnceAndInOrder() {
    var read = new CopyOnWriteArrayList<Event>();
    var feed = toRead();
    var reader = new EventReader(feed, folder, read::add);
    try (var receiver = receiver(0)) {
      subscribed(receiver);
      refer(3);
      await().until(() -> numbers(done).contains(3L));
    }
    while (read.size() < 3) {
      reader.read(Duration.ofSeconds(5));
    }

    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
    assertThat(numbers(read)).containsExactly(1L, 2L, 3L);
    assertThat(done).extracting(Event::focus).allMatch(focus -> focus.startsWith("Task/"));
    assertThat(read).isEqualTo(done);
  }

  @Test
  void aReaderThatStartsAgainGoesOnWhereItWas() {
    var feed = toRead();
    refer(2);
    readAll(feed, 2);
    refer(1);

    var again = Feed.of(system, wish.toRead());
    assertThat(again.subscription()).isEqualTo(feed.subscription());
    readAll(again, 3);

    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aReceiverThatWasStoppedCatchesUp() {
    int port;
    String id;
    try (var receiver = receiver(0)) {
      id = subscribed(receiver);
      refer(1);
      await().until(() -> numbers(done).contains(1L));
      port = port(receiver);
    }
    refer(2);
    awaitNumbered(id, 3);
    try (var again = receiver(port)) {
      assertThat(subscribed(again)).as("the same subscription").isEqualTo(id);
      again.catchUp(id);
      await().until(() -> numbers(done).contains(3L));
      refer(1);
      subscribing.later(Duration.ofHours(1));
      await().until(() -> numbers(done).contains(4L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aNumberThatIsMissingIsFetchedAndARepeatIsLeftAlone() {
    var feed = toRead();
    try (var receiver = receiver(0)) {
      refer(3);
      awaitNumbered(feed.subscription(), 3);
      var post = new Post(running, receiver.endpoint());
      var third = answered(feed, "eventsSinceNumber=3");

      assertThat(post.sent(third)).isEqualTo(204);
      assertThat(post.sent(third)).isEqualTo(204);
      await().until(() -> numbers(done).contains(3L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aHeartbeatThatIsAheadMakesItCatchUp() {
    var feed = toRead();
    try (var receiver = receiver(0)) {
      refer(2);
      awaitNumbered(feed.subscription(), 2);
      var heartbeat =
          answered(feed, "eventsSinceNumber=3").replace("\"query-event\"", "\"heartbeat\"");

      assertThat(new Post(running, receiver.endpoint()).sent(heartbeat)).isEqualTo(204);
      await().until(() -> numbers(done).contains(2L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L);
  }

  @Test
  void whatTheExchangeDidNotSignNowIsRefused() {
    var feed = toRead();
    try (var receiver = receiver(0)) {
      refer(1);
      awaitNumbered(feed.subscription(), 1);
      var event = answered(feed, "eventsSinceNumber=1");
      var post = new Post(running, receiver.endpoint());

      assertThat(post.signedWith("whsec_" + "A".repeat(43) + "=", event)).isEqualTo(401);
      assertThat(post.old(Duration.ofMinutes(6), event)).isEqualTo(401);
      assertThat(post.old(Duration.ofMinutes(-6), event)).isEqualTo(401);
      assertThat(post.unsigned(event)).isEqualTo(401);
      assertThat(post.changed(event, event.replace("Task/", "Task/1"))).isEqualTo(401);
      assertThat(folder).as("nothing was kept").isEmptyDirectory();
      assertThat(post.old(Duration.ofMinutes(4), event)).isEqualTo(204);
      await().until(() -> numbers(done).contains(1L));
    }
  }

  @Test
  void whatItCannotKeepIsNotConfirmed() {
    try (var receiver = receiver(0)) {
      assertThat(new Post(running, receiver.endpoint()).sent("{\"resourceType\":\"Bundle\"}"))
          .isEqualTo(503);
    }
  }

  private EventReceiver receiver(int port) {
    var check = new SignatureCheck(Subscribing.SECRET, running.clock());
    return new EventReceiver(port, system, check, folder, done::add);
  }

  private static int port(EventReceiver receiver) {
    return java.net.URI.create(receiver.endpoint()).getPort();
  }

  /** Subscribes with the receiver's endpoint and waits until it has been greeted. */
  private String subscribed(EventReceiver receiver) {
    var wanted = wish.toReceive(receiver.endpoint(), Subscribing.SECRET);
    var id = Feed.of(system, wanted).subscription();
    ended.add(id);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              var active = subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE;
              if (!active) {
                subscribing.ring();
              }
              return active;
            });
    return id;
  }

  private Feed toRead() {
    var feed = Feed.of(system, wish.toRead());
    ended.add(feed.subscription());
    return feed;
  }

  /** Reads as a program does that has just been started, until so many events are done. */
  private void readAll(Feed feed, int events) {
    var reader = new EventReader(feed, folder, done::add);
    while (done.size() < events) {
      reader.read(Duration.ofSeconds(5));
    }
  }

  private void refer(int times) {
    for (int each = 0; each < times; each++) {
      subscribing.refer();
    }
  }

  private void awaitNumbered(String id, long number) {
    await()
        .until(
            () ->
                subscribing.sending.count(
                        "SELECT count(*) FROM exchange.subscription WHERE id = '"
                            + id
                            + "' AND numbered >= "
                            + number)
                    == 1);
  }

  private String answered(Feed feed, String query) {
    var door = subscribing.sending.door();
    var path = "Subscription/" + feed.subscription() + "/$events?" + query;
    return door.get(path, door.token(Sending.SENDER)).body();
  }

  private static List<Long> numbers(List<Event> events) {
    return events.stream().map(Event::number).toList();
  }
}
