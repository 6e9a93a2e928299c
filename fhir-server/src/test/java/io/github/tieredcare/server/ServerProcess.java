package io.github.tieredcare.server;

import static java.util.concurrent.TimeUnit.MINUTES;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as a process of its own, which a test may kill. */
public final class ServerProcess implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern READY = Pattern.compile("Start: in all");

  private final Process process;
  private final URI root;

  private ServerProcess(Process process, URI root) {
    this.process = process;
    this.root = root;
  }

  public static ServerProcess start(Path dataDir, String... settings) throws Exception {
    Process process =
        new ProcessBuilder(command(dataDir, settings)).redirectErrorStream(true).start();
    CompletableFuture<URI> ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> follow(process, ready), "server-process-log");
    reader.setDaemon(true);
    reader.start();
    return new ServerProcess(process, ready.get(5, MINUTES));
  }

  private static List<String> command(Path dataDir, String... settings) {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            TieredCareExchange.class.getName(),
            "--server.port=0",
            "--exchange.database.data-dir=" + dataDir);
    return Stream.concat(command.stream(), Stream.of(settings)).toList();
  }

  private static void follow(Process process, CompletableFuture<URI> ready) {
    StringBuilder log = new StringBuilder();
    URI root = null;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.append(line).append('\n');
        Matcher started = STARTED.matcher(line);
        if (started.find()) {
          root = URI.create("http://localhost:" + started.group(1));
        }
        if (READY.matcher(line).find()) {
          ready.complete(root);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The server ended:\n" + log));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  /** The address of the server itself, without {@code /fhir}. */
  public URI root() {
    return root;
  }

  /** The system of a demonstration institution. */
  public HospitalSystem signOn(String institution) {
    return new Exchange(root, Clock.systemUTC()).signOn(institution);
  }

  /** As {@code kill -9} does: nothing in the process gets to say goodbye. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Asks the server to end, as an operator does. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
