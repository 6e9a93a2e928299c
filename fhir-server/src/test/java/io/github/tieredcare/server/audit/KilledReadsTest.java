package io.github.tieredcare.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.ServerProcess;
import io.github.tieredcare.server.storage.DiscardedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * kill -9 during reads: each answer that a client has received is on record after the next start.
 * Ten thousand reads: {@code mvn -pl fhir-server -am test -Dtest=KilledReadsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dexchange.killed.reads=10000}.
 */
class KilledReadsTest {

  private static final Path DATA = Path.of("target", "killed-reads").toAbsolutePath();
  private static final int READS = Integer.getInteger("exchange.killed.reads", 400);
  private static final List<String> CALLERS =
      List.of("community-centre", "city-hospital", "regional-hospital", "health-commission");

  private final AnsweredReads answered = new AnsweredReads();
  private ServerProcess server;

  @AfterEach
  void discard() {
    server.kill();
    DiscardedDatabase.discard(DATA);
  }

  @Test
  void everyAnswerThatLeftIsOnRecord() throws Exception {
    DiscardedDatabase.discard(DATA);
    server = ServerProcess.start(DATA);
    var readers = readers(server, READS);
    Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .failFast(() -> readers.stream().noneMatch(Thread::isAlive))
        .until(() -> answered.size() >= READS / 2);
    server.kill();
    join(readers);
    int before = answered.size();

    server = ServerProcess.start(DATA);
    join(readers(server, READS - before));

    assertThat(answered.size()).isBetween(READS, READS + CALLERS.size());
    assertThat(before).isLessThan(READS);
    assertThat(answered.statuses()).contains(200, 404);
    assertThat(answered.onRecord(server)).containsAll(answered.requests());
  }

  private List<Thread> readers(ServerProcess server, int reads) {
    int each = (reads + CALLERS.size() - 1) / CALLERS.size();
    var readers =
        IntStream.range(0, CALLERS.size())
            .mapToObj(at -> new Thread(() -> answered.read(server, CALLERS.get(at), each)))
            .toList();
    readers.forEach(Thread::start);
    return readers;
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
