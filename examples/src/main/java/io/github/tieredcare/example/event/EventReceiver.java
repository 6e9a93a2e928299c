package io.github.tieredcare.example.event;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.example.client.HospitalSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Subscription;

/**
 * An endpoint that the exchange sends notifications to. It answers 204 when everything that it was
 * told is on the disk, 401 to what the exchange did not sign, and 503 when it could not keep it,
 * upon which the exchange sends it again.
 */
public final class EventReceiver implements AutoCloseable {

  private static final String PATH = "/notified";
  private static final int LONGEST = 8 * 1024 * 1024;
  private static final int THREADS = 8;

  private final Map<String, Intake> intakes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HospitalSystem system;
  private final SignatureCheck check;
  private final Work work;
  private final HttpServer server;

  /** A receiver that listens at once. */
  public EventReceiver(int port, HospitalSystem system, SignatureCheck check, Work work) {
    this.system = system;
    this.check = check;
    this.work = work;
    try {
      server = HttpServer.create(new InetSocketAddress(port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException("Port " + port, taken);
    }
    server.setExecutor(threads);
    server.createContext(PATH, this::answer);
    server.start();
  }

  /** The address to subscribe with, for an exchange on the same machine. */
  public String endpoint() {
    return "http://localhost:" + server.getAddress().getPort() + PATH;
  }

  /**
   * Subscribes, or finds its subscription again, once the exchange answers; then fetches what
   * happened while nobody listened, without waiting for the exchange to try again.
   *
   * @return the subscription's id
   */
  public String subscribe(Subscription wanted) throws InterruptedException {
    var patience = new Patience(work.pause(), new ExchangeTrouble("Not subscribed"));
    var subscription = patience.till(() -> Feed.of(system, wanted)).subscription();
    patience.done(() -> intake(subscription).catchUp());
    return subscription;
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      http.sendResponseHeaders(status(http), -1);
    }
  }

  private int status(HttpExchange http) throws IOException {
    if (!"POST".equals(http.getRequestMethod())) {
      return 405;
    }
    var body = http.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      return 413;
    }
    return check.holds(name -> header(http, name), body) ? taken(body) : 401;
  }

  private int taken(byte[] body) {
    try {
      var text = new String(body, StandardCharsets.UTF_8);
      var notification = Notification.of(system.parse(text, Bundle.class));
      intake(notification.subscription()).take(notification);
      return 204;
    } catch (RuntimeException notKept) {
      System.getLogger("event-receiver").log(System.Logger.Level.ERROR, "Not kept", notKept);
      return 503;
    }
  }

  private Intake intake(String subscription) {
    return intakes.computeIfAbsent(subscription, id -> new Intake(new Feed(system, id), work));
  }

  private static String header(HttpExchange http, String name) {
    return Optional.ofNullable(http.getRequestHeaders().getFirst(name)).orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
    work.pause().close();
    intakes.values().forEach(Intake::close);
  }
}
