package io.github.tieredcare.server.delivery;

import com.sun.net.httpserver.HttpExchange;
import io.github.tieredcare.server.subscription.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** How an endpoint answers. */
interface Answer {

  void to(HttpExchange exchange, Received letter) throws IOException;

  static Answer of(int status) {
    return (exchange, letter) -> exchange.sendResponseHeaders(status, -1);
  }

  /** Promises more than it sends. */
  static Answer half() {
    return (exchange, letter) -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(new byte[10]);
      exchange.getResponseBody().flush();
    };
  }

  static Answer without(CountDownLatch end) {
    return (exchange, letter) -> {
      try {
        end.await(Duration.ofMinutes(1).toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
      exchange.sendResponseHeaders(204, -1);
    };
  }

  static Answer endless() {
    return (exchange, letter) -> {
      exchange.sendResponseHeaders(200, 0);
      var piece = new byte[8192];
      for (int each = 0; each < 10_000; each++) {
        exchange.getResponseBody().write(piece);
      }
    };
  }

  static Answer redirect(String to) {
    return (exchange, letter) -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(307, -1);
    };
  }
}
