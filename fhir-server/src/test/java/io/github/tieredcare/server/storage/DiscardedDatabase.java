package io.github.tieredcare.server.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Removes what earlier test runs left, with the PostgreSQL of a run that was killed. */
public final class DiscardedDatabase {

  private DiscardedDatabase() {}

  /**
   * Removes the directories that are named by processes that have ended; of two test runs that
   * begin at once, one after the other.
   */
  public static void discardOfEndedProcesses(Path parent) {
    if (!Files.isDirectory(parent)) {
      return;
    }
    var turn = parent.resolveSibling(parent.getFileName() + ".lock");
    try (var channel = FileChannel.open(turn, CREATE, WRITE);
        var held = channel.lock()) {
      assert held.isValid();
      children(parent).stream()
          .filter(it -> ProcessHandle.of(Long.parseLong(it.getFileName().toString())).isEmpty())
          .forEach(DiscardedDatabase::discard);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
