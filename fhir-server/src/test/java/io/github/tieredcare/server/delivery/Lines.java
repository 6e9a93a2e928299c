package io.github.tieredcare.server.delivery;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a program writes into its log meanwhile. */
final class Lines extends Handler implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger log;

  Lines(String name) {
    log = Logger.getLogger(name);
    log.addHandler(this);
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    var parameters = line.getParameters();
    lines.add(
        parameters == null
            ? line.getMessage()
            : MessageFormat.format(line.getMessage(), parameters));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    log.removeHandler(this);
  }
}
