package io.github.tieredcare.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that a killed server left running on a data directory. */
record Orphan(ProcessHandle process) {

  private static final long PATIENCE_SECONDS = 20;

  /** Its process id stands in the first line of {@code postmaster.pid}; it may be long gone. */
  static Optional<Orphan> on(Path cluster) {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
      return ProcessHandle.of(pid).filter(process -> serves(process, cluster)).map(Orphan::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After a restart of the machine the number may belong to a stranger, who is left alone. */
  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    boolean isPostgres = info.command().orElse("").matches(".*postgres(\\.exe)?");
    return isPostgres
        && info.arguments().map(words -> String.join(" ", words)).stream()
            .allMatch(words -> words.contains(cluster.toString()));
  }

  /** Asks it to finish its checkpoint and go; its clients died with the server that had them. */
  void stop() {
    process.destroy();
    if (!endsInTime()) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private boolean endsInTime() {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
