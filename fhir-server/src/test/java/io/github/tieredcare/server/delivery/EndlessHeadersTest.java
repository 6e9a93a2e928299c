package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.server.subscription.Subscribing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint whose answer never gets beyond its headers is not listened to for long. */
class EndlessHeadersTest {

  private final Subscribing subscribing = new Subscribing();
  private String id;

  @AfterEach
  void end() {
    subscribing.end(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a\r\nX-Next: "})
  void isBrokenOff(String piece) throws IOException {
    try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      answers(socket, piece.repeat(10_000).getBytes(StandardCharsets.US_ASCII));
      id = subscribing.made(subscribing.asked("http://localhost:" + socket.getLocalPort()));

      await().atMost(Duration.ofSeconds(20)).until(() -> subscribing.read(id).hasError());

      assertThat(subscribing.read(id).getError()).contains("answer too long");
    }
  }

  private static void answers(ServerSocket socket, byte[] piece) {
    var thread = new Thread(() -> answersAll(socket, piece), "endless-headers");
    thread.setDaemon(true);
    thread.start();
  }

  private static void answersAll(ServerSocket socket, byte[] piece) {
    while (!socket.isClosed()) {
      try (var one = socket.accept()) {
        answer(one, piece);
      } catch (IOException brokenOff) {
        // As it should be.
      }
    }
  }

  private static void answer(Socket one, byte[] piece) throws IOException {
    var out = one.getOutputStream();
    out.write("HTTP/1.1 200 OK\r\nX-First: ".getBytes(StandardCharsets.US_ASCII));
    while (true) {
      out.write(piece);
    }
  }
}
