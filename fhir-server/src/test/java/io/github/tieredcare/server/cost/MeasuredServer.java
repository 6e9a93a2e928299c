package io.github.tieredcare.server.cost;

import io.github.tieredcare.server.cost.Statements.Cost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server that is sent requests, and what it took to answer them. */
final class MeasuredServer {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final Statements statements;
  private final Map<String, List<Long>> nanoseconds = new LinkedHashMap<>();
  private final Map<String, Cost> costs = new LinkedHashMap<>();

  /**
   * A server.
   *
   * @param base the address of its FHIR endpoint
   * @param statements counts the SQL of its requests
   */
  MeasuredServer(String base, Statements statements) {
    this.base = base;
    this.statements = statements;
  }

  /** Sends a request and keeps what it took under this name. */
  String timed(String name, String token, String method, String path, String body) {
    statements.reset();
    long before = System.nanoTime();
    String answer = send(token, method, path, body);
    nanoseconds.computeIfAbsent(name, it -> new ArrayList<>()).add(System.nanoTime() - before);
    costs.put(name, statements.cost());
    return answer;
  }

  String send(String token, String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/fhir+json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return answered(http.send(request, BodyHandlers.ofString()));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String answered(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** Forgets the times so far, which warmed it up. */
  void forget() {
    nanoseconds.clear();
  }

  Iterable<String> requests() {
    return nanoseconds.keySet();
  }

  /** The milliseconds within which this part of the requests of a name was answered. */
  double milliseconds(String name, double part) {
    long[] sorted = nanoseconds.get(name).stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }

  /** What the last request of a name cost in SQL. */
  Cost cost(String name) {
    return costs.get(name);
  }
}
