package io.github.tieredcare.server.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of the embedded database, held by one server at a time. */
final class DataDirectory implements AutoCloseable {

  private static final String LOCK = "exchange.lock";

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the directory; the operating system gives it back even when this process is killed. */
  static DataDirectory take(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw UnusableStorage.inUse(path);
      }
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the data directory " + path, e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** Refuses data that a PostgreSQL of another major version wrote. */
  void requireVersion(String needed) {
    Path version = cluster().resolve("PG_VERSION");
    try {
      String found = Files.exists(version) ? Files.readString(version).trim() : needed;
      if (!needed.equals(found)) {
        throw UnusableStorage.ofOtherVersion(path, found, needed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path cluster() {
    return path.resolve("postgresql");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
