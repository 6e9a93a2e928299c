package io.github.tieredcare.server.delivery;

import static io.github.tieredcare.server.delivery.Newcomer.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReader;
import io.github.tieredcare.example.event.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that fails is done again; nothing passes it, and it can be seen. */
class WorkIsDoneAgainTest {

  private final Newcomer newcomer = new Newcomer();
  private final Waits waits = new Waits();
  private final List<Long> tried = new CopyOnWriteArrayList<>();
  private final List<Event> done = new CopyOnWriteArrayList<>();
  private volatile boolean poison = true;
  @TempDir private Path folder;

  @AfterEach
  void end() {
    waits.close();
    newcomer.close();
  }

  @Test
  void aReceiverConfirmsWhatIsSafeAndDoesItsWorkInOrder() {
    try (var receiver = newcomer.receiver(0, new Work(folder, this::work, waits));
        var log = new Lines("events")) {
      var id = newcomer.subscribed(receiver);
      newcomer.refer(3);
      newcomer.awaitDelivered(id, 3);
      waits.over(2);
      await().until(() -> waits.asked().size() == 3);

      assertThat(tried).containsExactly(1L, 2L, 2L, 2L);
      assertThat(folder.resolve(id + ".inbox")).content().hasLineCount(3);
      assertThat(folder.resolve(id + ".done")).hasContent("1");
      assertThat(folder.resolve(id + ".stuck")).content().contains("Event 2 Task/", "attempt 3");
      assertThat(log.lines()).hasSize(3).allMatch(it -> it.startsWith("Event 2 Task/"));

      poison = false;
      waits.over(1);
      await().until(() -> numbers(done).contains(3L));
      await().until(() -> !folder.resolve(id + ".stuck").toFile().exists());
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
    assertThat(waits.asked().get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void aReceiverThatIsStoppedBeginsWithIt() {
    int port;
    String id;
    try (var receiver = newcomer.receiver(0, new Work(folder, this::work, waits))) {
      port = Newcomer.port(receiver);
      id = newcomer.subscribed(receiver);
      newcomer.refer(3);
      newcomer.awaitDelivered(id, 3);
      await().until(() -> waits.asked().size() == 1);
    }
    assertThat(tried).containsExactly(1L, 2L);
    assertThat(folder.resolve(id + ".done")).hasContent("1");

    poison = false;
    try (var again = newcomer.receiver(port, new Work(folder, this::work))) {
      newcomer.subscribed(again);
      await().until(() -> numbers(done).contains(3L));
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aReaderLeavesItsBookmarkUntilItIsDone() throws InterruptedException {
    var feed = newcomer.toRead();
    newcomer.refer(3);
    newcomer.awaitNumbered(feed.subscription(), 3);
    var reading = new Thread(() -> read(new EventReader(feed, work())));
    reading.start();
    await().until(() -> waits.asked().size() == 1);

    assertThat(folder.resolve(feed.subscription() + ".bookmark")).hasContent("1");
    assertThat(folder.resolve(feed.subscription() + ".stuck")).content().contains("Event 2 Task/");
    poison = false;
    waits.over(1);
    reading.join();

    assertThat(tried).containsExactly(1L, 2L, 2L, 3L);
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
    assertThat(folder.resolve(feed.subscription() + ".bookmark")).hasContent("3");
    assertThat(folder.resolve(feed.subscription() + ".stuck")).doesNotExist();
  }

  private Work work() {
    return new Work(folder, this::work, waits);
  }

  private static void read(EventReader reader) {
    try {
      reader.read(Duration.ZERO);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cannot cope with the second event, in one way or another. */
  private void work(Event event) {
    tried.add(event.number());
    if (poison && event.number() == 2) {
      if (tried.size() % 2 == 0) {
        throw new IllegalStateException("No such department");
      }
      throw new LinkageError("Not deployed");
    }
    done.add(event);
  }
}
