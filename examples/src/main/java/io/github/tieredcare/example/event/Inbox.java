package io.github.tieredcare.example.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The events that have come, a line for each, in a file that is only added to. Its last line is the
 * bookmark of what was received: event and bookmark cannot get out of step. In a hospital's system
 * it is a table, with the number as its key.
 */
final class Inbox implements AutoCloseable {

  private final FileChannel file;
  private final List<Event> found;
  private long last;

  Inbox(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var text = wholeLines(Files.readString(path));
      found = text.lines().map(Event::ofLine).toList();
      file.truncate(text.getBytes(StandardCharsets.UTF_8).length);
      file.position(file.size());
      last = found.isEmpty() ? 0 : found.get(found.size() - 1).number();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A line that a crash broke off was never confirmed, and comes again. */
  private static String wholeLines(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  /** What was in it when the program began, from a number on. */
  List<Event> found(long from) {
    return found.stream().filter(event -> event.number() >= from).toList();
  }

  /** The number of the last event in it; 0 if it is empty. */
  long last() {
    return last;
  }

  /** Adds those that are not in it yet and gives them; they are on the disk when it returns. */
  List<Event> add(List<Event> events) {
    var fresh = events.stream().filter(event -> event.number() > last).toList();
    if (!fresh.isEmpty()) {
      write(fresh.stream().map(event -> event.line() + "\n").collect(Collectors.joining()));
      last = fresh.get(fresh.size() - 1).number();
    }
    return fresh;
  }

  private void write(String lines) {
    try {
      var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
