package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory that the bodies of all requests share: who finds no room waits a little, and is then
 * sent away. What the server makes of a body takes up many times its bytes.
 */
final class BodyRoom {
  /** Free of charge, so that the small requests of many pass beside the large ones of a few. */
  static final int FREE = 64 * 1024;

  private static final int UNIT = 1024;

  private final Semaphore room;
  private final Semaphore readers;
  private final Duration patience;

  BodyRoom(FloodSettings settings) {
    this.room = new Semaphore(Math.toIntExact(settings.bodies().toBytes() / UNIT));
    this.readers = new Semaphore(settings.readers());
    this.patience = settings.patience();
  }

  /** What one request takes up until it has been answered. */
  Share share() {
    return new Share();
  }

  private void take(Semaphore of, int permits) {
    try {
      if (of.tryAcquire(permits, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw DoorRefusal.of(DoorRule.NO_ROOM_FOR_BODY).retryAfter(patience);
  }

  /** The part of one request. */
  final class Share implements AutoCloseable {
    private int held;
    private boolean reading;

    void startReading() {
      take(readers, 1);
      reading = true;
    }

    void endReading() {
      if (reading) {
        reading = false;
        readers.release();
      }
    }

    /** Makes room for a body that has grown to a size. */
    void growTo(int bytes) {
      int needed = Math.max(0, bytes - FREE + UNIT - 1) / UNIT;
      if (needed > held) {
        take(room, needed - held);
        held = needed;
      }
    }

    @Override
    public void close() {
      endReading();
      room.release(held);
      held = 0;
    }
  }
}
