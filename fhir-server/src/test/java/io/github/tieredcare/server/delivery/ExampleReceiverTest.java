package io.github.tieredcare.server.delivery;

import static io.github.tieredcare.server.delivery.Newcomer.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReceiver;
import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.example.event.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the receiver that a newcomer copies believes, keeps and confirms. */
class ExampleReceiverTest {

  private static final String OTHER_SECRET = "whsec_" + "A".repeat(43) + "=";

  private final Newcomer newcomer = new Newcomer();
  private final List<Event> done = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void end() {
    newcomer.close();
  }

  @Test
  void aNumberThatIsMissingIsFetchedAndARepeatIsLeftAlone() {
    var feed = newcomer.toRead();
    try (var receiver = receiver()) {
      newcomer.refer(3);
      newcomer.awaitNumbered(feed.subscription(), 3);
      var third = newcomer.answered(feed, "eventsSinceNumber=3");

      assertThat(post(receiver).sent(third)).isEqualTo(204);
      assertThat(post(receiver).sent(third)).isEqualTo(204);
      await().until(() -> numbers(done).contains(3L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aHeartbeatThatIsAheadMakesItCatchUp() {
    var feed = newcomer.toRead();
    try (var receiver = receiver()) {
      newcomer.refer(2);
      newcomer.awaitNumbered(feed.subscription(), 2);
      var heartbeat =
          newcomer
              .answered(feed, "eventsSinceNumber=3")
              .replace("\"query-event\"", "\"heartbeat\"");

      assertThat(post(receiver).sent(heartbeat)).isEqualTo(204);
      await().until(() -> numbers(done).contains(2L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L);
  }

  @Test
  void whatTheExchangeDidNotSignNowIsRefused() {
    var feed = newcomer.toRead();
    try (var receiver = receiver()) {
      newcomer.refer(1);
      newcomer.awaitNumbered(feed.subscription(), 1);
      var event = newcomer.answered(feed, "eventsSinceNumber=1");
      var post = post(receiver);

      assertThat(post.signedWith(OTHER_SECRET, event)).isEqualTo(401);
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
    try (var receiver = receiver()) {
      assertThat(post(receiver).sent("{\"resourceType\":\"Bundle\"}")).isEqualTo(503);
    }
  }

  @Test
  void aSecretThatWasLostIsReplacedAtTheNextStart() {
    int port;
    try (var receiver = receiver()) {
      newcomer.subscribed(receiver);
      port = Newcomer.port(receiver);
    }
    var check = new SignatureCheck(OTHER_SECRET, newcomer.running.clock());
    var work = new Work(folder, done::add);
    try (var again = new EventReceiver(port, newcomer.system, check, work)) {
      newcomer.subscribed(again, OTHER_SECRET);
      newcomer.refer(1);
      await().until(() -> numbers(done).contains(1L));
    }
  }

  private EventReceiver receiver() {
    return newcomer.receiver(0, new Work(folder, done::add));
  }

  private Post post(EventReceiver receiver) {
    return new Post(newcomer.running, receiver.endpoint());
  }
}
