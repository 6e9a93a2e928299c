package io.github.tieredcare.server.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.server.RunningExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** What stands before an exchange, and answers in its place while it is away. */
final class Gateway implements AutoCloseable {

  /** Instead of an answer the connection is closed. */
  static final int CUT = 0;

  private static final Set<String> PASSED_ON =
      Set.of("authorization", "content-type", "accept", "if-match", "x-acting-institution");

  private final RunningExchange exchange;
  private final Deque<Integer> troubles = new ConcurrentLinkedDeque<>();
  private final Deque<Integer> signOnTroubles = new ConcurrentLinkedDeque<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  Gateway(RunningExchange exchange) {
    this.exchange = exchange;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(threads);
    server.createContext("/", it -> take(it, troubles));
    server.createContext("/oauth2/token", it -> take(it, signOnTroubles));
    server.start();
  }

  URI root() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The next requests for data are answered so, one after another. */
  void fails(Integer... statuses) {
    troubles.addAll(List.of(statuses));
  }

  /** The next requests for a token are answered so, one after another. */
  void refusesTokens(Integer... statuses) {
    signOnTroubles.addAll(List.of(statuses));
  }

  /** How often a path has been asked. */
  long asked(String path) {
    return asked.stream().filter(it -> it.contains(path)).count();
  }

  private void take(HttpExchange http, Deque<Integer> troubles) throws IOException {
    try (http) {
      asked.add(http.getRequestURI().getPath());
      var body = http.getRequestBody().readAllBytes();
      var trouble = troubles.poll();
      if (trouble == null) {
        passOn(http, body);
      } else if (trouble != CUT) {
        answer(http, trouble, "text/html", "<html>\n<body>no</body>\n</html>");
      }
    }
  }

  private void passOn(HttpExchange http, byte[] body) throws IOException {
    var to = exchange.root().resolve(http.getRequestURI());
    var request =
        HttpRequest.newBuilder(to)
            .method(http.getRequestMethod(), BodyPublishers.ofByteArray(body))
            .headers(headers(http));
    var answer = exchange.send(request);
    var type = answer.headers().firstValue("content-type").orElse("");
    answer
        .headers()
        .firstValue("location")
        .ifPresent(it -> http.getResponseHeaders().set("Location", it));
    answer(http, answer.statusCode(), type, answer.body());
  }

  private static String[] headers(HttpExchange http) {
    return http.getRequestHeaders().entrySet().stream()
        .filter(it -> PASSED_ON.contains(it.getKey().toLowerCase(java.util.Locale.ROOT)))
        .flatMap(it -> Stream.of(it.getKey(), it.getValue().get(0)))
        .toArray(String[]::new);
  }

  private static void answer(HttpExchange http, int status, String type, String text)
      throws IOException {
    var body = text.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type);
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    http.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
