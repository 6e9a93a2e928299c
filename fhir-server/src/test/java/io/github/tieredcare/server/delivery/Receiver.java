package io.github.tieredcare.server.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.server.subscription.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A subscriber's endpoint, which answers as a test wants it to. */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicLong events = new AtomicLong();
  private volatile Answer answer = Answer.of(204);

  public Receiver() {
    this(0);
  }

  Receiver(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      var letter = Received.of(line, exchange.getRequestHeaders(), body);
      received.add(letter);
      events.addAndGet(body.split("\"event-number\"", -1).length - 1);
      answer.to(exchange, letter);
    }
  }

  /** From now on it answers so. */
  Receiver answers(Answer answer) {
    this.answer = answer;
    return this;
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/notified";
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Everything that has come, in its order. */
  public List<Received> received() {
    return received;
  }

  /** How many events have come, repeats among them. */
  long events() {
    return events.get();
  }

  /** The numbers of all events that have come, in their order. */
  public List<Long> numbers() {
    return received.stream().flatMap(it -> it.numbers().stream()).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
