package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.ServerProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Another system, which goes on reading one record after the other while an attack lasts. */
final class Bystander {
  private static final int ENOUGH = 10;

  /** Keeps it within its own pace. */
  private static final long BREATH = Duration.ofMillis(100).toNanos();

  private final List<Integer> answers = new CopyOnWriteArrayList<>();
  private final AtomicBoolean attacked = new AtomicBoolean(true);
  private final CompletableFuture<Void> reading;

  private Bystander(Attacker system) {
    this.reading =
        CompletableFuture.runAsync(
            () -> {
              while (attacked.get() || answers.size() < ENOUGH) {
                answers.add(system.read());
                LockSupport.parkNanos(BREATH);
              }
            });
  }

  static Bystander reading(ServerProcess server, String institution) {
    return new Bystander(new Attacker(server, institution));
  }

  void wasAnsweredThroughout() {
    attacked.set(false);
    reading.join();
    assertThat(answers).hasSizeGreaterThanOrEqualTo(ENOUGH).containsOnly(200);
  }
}
