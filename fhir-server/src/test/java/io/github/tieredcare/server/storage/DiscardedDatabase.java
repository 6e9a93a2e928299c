package io.github.tieredcare.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Removes what earlier test runs left, with the PostgreSQL of a run that was killed. */
public final class DiscardedDatabase {

  private DiscardedDatabase() {}

  /** Removes the directories that are named by processes that have ended. */
  public static void discardOfEndedProcesses(Path parent) {
    if (Files.isDirectory(parent)) {
      children(parent).stream()
          .filter(it -> ProcessHandle.of(Long.parseLong(it.getFileName().toString())).isEmpty())
          .forEach(DiscardedDatabase::discard);
    }
  }

  public static void discard(Path dataDir) {
    try (DataDirectory held = DataDirectory.take(dataDir)) {
      Orphan.on(held.cluster()).ifPresent(Orphan::stop);
      FileSystemUtils.deleteRecursively(dataDir);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
