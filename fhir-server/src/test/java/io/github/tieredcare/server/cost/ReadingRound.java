package io.github.tieredcare.server.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Clients that read at once from one server, each as fast as it is answered. */
final class ReadingRound {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<Long> nanoseconds = new ConcurrentLinkedQueue<>();
  private final URI address;
  private final int clients;
  private long whole;

  /** What is read, and what that is called. */
  record Look(String name, String path) {}

  ReadingRound(String base, Look look, int clients) {
    this.address = URI.create(base + look.path());
    this.clients = clients;
  }

  /** Reads this often in all. */
  void go(String token, int reads) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
    long before = System.nanoTime();
    var threads =
        Stream.generate(() -> new Thread(() -> read(request, Math.max(1, reads / clients))))
            .limit(clients)
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    if (nanoseconds.isEmpty()) {
      throw new IllegalStateException("Nothing was answered at " + address);
    }
    whole += System.nanoTime() - before;
  }

  private void read(HttpRequest request, int times) {
    for (int time = 0; time < times; time++) {
      long before = System.nanoTime();
      send(request);
      nanoseconds.add(System.nanoTime() - before);
    }
  }

  private void send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  void forget() {
    nanoseconds.clear();
    whole = 0;
  }

  /** Milliseconds. */
  double median() {
    long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2] / 1e6;
  }

  /** Reads in a second. */
  double throughput() {
    return nanoseconds.size() / (whole / 1e9);
  }
}
