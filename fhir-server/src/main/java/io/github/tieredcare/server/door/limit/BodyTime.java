package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a body may take in all, however steadily it trickles. */
final class BodyTime {
  private static final int CHUNK = 16 * 1024;

  private final Duration whole;
  private final LongSupplier nanos;
  private final long end;

  private BodyTime(Duration whole, LongSupplier nanos) {
    this.whole = whole;
    this.nanos = nanos;
    this.end = nanos.getAsLong() + whole.toNanos();
  }

  static BodyTime of(Duration whole, LongSupplier nanos) {
    return new BodyTime(whole, nanos);
  }

  /** The next bytes, or a refusal once the time is over. */
  int read(InputStream from, byte[] into) throws IOException {
    if (isOver()) {
      throw tooSlow();
    }
    try {
      return from.read(into);
    } catch (SocketTimeoutException silent) {
      throw tooSlow();
    }
  }

  /** Takes the rest off the wire; false when it did not end in time. */
  boolean drain(InputStream rest, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    try {
      long left = most;
      for (int read = 0; read >= 0 && left >= 0; left -= read) {
        if (isOver()) {
          return false;
        }
        read = rest.read(chunk);
        if (read < 0) {
          return true;
        }
      }
      return false;
    } catch (SocketTimeoutException silent) {
      return false;
    }
  }

  private boolean isOver() {
    return nanos.getAsLong() - end > 0;
  }

  private DoorRefusal tooSlow() {
    return DoorRefusal.of(DoorRule.BODY_TOO_SLOW, whole.toSeconds());
  }
}
