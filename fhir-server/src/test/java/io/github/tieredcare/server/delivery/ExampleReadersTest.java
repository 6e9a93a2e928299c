package io.github.tieredcare.server.delivery;

import static io.github.tieredcare.server.delivery.Newcomer.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReader;
import io.github.tieredcare.example.event.Feed;
import io.github.tieredcare.example.event.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that a newcomer copies miss no event and do none twice. */
class ExampleReadersTest {

  private final Newcomer newcomer = new Newcomer();
  private final List<Event> done = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void end() {
    newcomer.close();
  }

  @Test
  void bothHaveEveryEventOnceAndInOrder() throws InterruptedException {
    var read = new CopyOnWriteArrayList<Event>();
    var reader = new EventReader(newcomer.toRead(), new Work(folder, read::add));
    try (var receiver = newcomer.receiver(0, new Work(folder, done::add))) {
      newcomer.subscribed(receiver);
      newcomer.refer(3);
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
  void aReaderThatStartsAgainGoesOnWhereItWas() throws InterruptedException {
    var feed = newcomer.toRead();
    newcomer.refer(2);
    readAll(feed, 2);
    newcomer.refer(1);

    var again = Feed.of(newcomer.system, newcomer.wish.toRead());
    assertThat(again.subscription()).isEqualTo(feed.subscription());
    readAll(again, 3);

    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aReceiverThatWasStoppedCatchesUp() {
    int port;
    String id;
    try (var receiver = newcomer.receiver(0, new Work(folder, done::add))) {
      id = newcomer.subscribed(receiver);
      newcomer.refer(1);
      await().until(() -> numbers(done).contains(1L));
      port = Newcomer.port(receiver);
    }
    newcomer.refer(2);
    newcomer.awaitNumbered(id, 3);
    try (var again = newcomer.receiver(port, new Work(folder, done::add))) {
      assertThat(newcomer.subscribed(again)).as("the same subscription").isEqualTo(id);
      await().until(() -> numbers(done).contains(3L));
      newcomer.refer(1);
      newcomer.subscribing.later(Duration.ofHours(1));
      await().until(() -> numbers(done).contains(4L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L, 4L);
  }

  /** Reads as a program does that has just been started, until so many events are done. */
  private void readAll(Feed feed, int events) throws InterruptedException {
    var reader = new EventReader(feed, new Work(folder, done::add));
    while (done.size() < events) {
      reader.read(Duration.ofSeconds(5));
    }
  }
}
