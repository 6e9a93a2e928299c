package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyRoomTest {
  private static final int MB = 1024 * 1024;

  private final BodyRoom room =
      new BodyRoom(
          new FloodSettings(
              DataSize.ofMegabytes(2), 1, Duration.ZERO, Duration.ZERO, Duration.ZERO, 1, 1, 1, 1));

  @Test
  void isSharedByAllBodies() {
    try (var first = room.share();
        var second = room.share()) {
      first.growTo(2 * MB);
      refuses(503, () -> second.growTo(BodyRoom.FREE + 100 * 1024));
      second.growTo(BodyRoom.FREE);
    }
    try (var third = room.share()) {
      third.growTo(MB);
      third.growTo(2 * MB);
    }
  }

  @Test
  void readersAreBoundedToo() {
    try (var first = room.share();
        var second = room.share()) {
      first.startReading();
      refuses(503, second::startReading);
      first.endReading();
      second.startReading();
    }
  }

  @Test
  void trickleIsCutHoweverSteady() throws IOException {
    AtomicLong now = new AtomicLong();
    InputStream trickle =
        new InputStream() {
          @Override
          public int read() {
            now.addAndGet(Duration.ofSeconds(2).toNanos());
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
          }
        };
    BodyTime time = BodyTime.of(Duration.ofSeconds(5), now::get);
    byte[] chunk = new byte[1];
    for (int reads = 0; reads < 3; reads++) {
      assertThat(time.read(trickle, chunk)).isEqualTo(1);
    }
    refuses(408, () -> read(time, trickle));
    assertThat(BodyTime.of(Duration.ofSeconds(5), now::get).drain(trickle, MB)).isFalse();
  }

  @Test
  void silenceIsCutAndTheRestIsDrained() throws IOException {
    BodyTime time = BodyTime.of(Duration.ofSeconds(5), () -> 0);
    InputStream silent =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new SocketTimeoutException();
          }
        };
    refuses(408, () -> read(time, silent));
    assertThat(time.drain(silent, MB)).isFalse();
    assertThat(time.drain(new ByteArrayInputStream(new byte[MB]), 2 * MB)).isTrue();
    assertThat(time.drain(new ByteArrayInputStream(new byte[MB]), MB / 2)).isFalse();
  }

  private static void read(BodyTime time, InputStream from) {
    try {
      time.read(from, new byte[1]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refuses(int status, Runnable asked) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(
            DoorRefusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
  }
}
