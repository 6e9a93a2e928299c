package io.github.tieredcare.example.event;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The number of the last event that was dealt with, on disk. A hospital keeps it in the database in
 * which it deals with events, in the same transaction.
 *
 * @param file where it is kept
 */
public record Bookmark(Path file) {

  /** The last number; 0 before the first. */
  public long last() {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Keeps a number so that it outlasts the machine's failure: it is written whole or not at all.
   */
  public void keep(long number) {
    var next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (var channel = FileChannel.open(next, CREATE, WRITE, TRUNCATE_EXISTING)) {
        channel.write(ByteBuffer.wrap(String.valueOf(number).getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
