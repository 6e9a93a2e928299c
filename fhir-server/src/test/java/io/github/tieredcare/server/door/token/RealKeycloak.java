package io.github.tieredcare.server.door.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The real Keycloak with the documented realm, on a free port of the loopback, in its development
 * mode and without a data directory that outlives it.
 */
final class RealKeycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final String REALM = "/realms/tiered-care";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String root;

  private RealKeycloak(Process process, String root) {
    this.process = process;
    this.root = root;
  }

  /** Starts Keycloak, with what the realm file leaves to the environment. */
  static RealKeycloak start(Path home, Path realm, Map<String, String> environment)
      throws IOException {
    Path imported = home.resolve("data/import");
    if (Files.exists(home.resolve("data"))) {
      throw new IllegalStateException("Used before: " + home + "; run mvn clean.");
    }
    Files.createDirectories(imported);
    Files.copy(realm, imported.resolve("realm.json"));
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(command(home, port)).redirectErrorStream(true);
    builder.redirectOutput(home.resolve("keycloak.log").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    RealKeycloak keycloak = new RealKeycloak(builder.start(), "http://localhost:" + port);
    Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
    keycloak.waitUntilItAnswers();
    return keycloak;
  }

  private static List<String> command(Path home, int port) {
    return List.of(
        "sh",
        home.resolve("bin/kc.sh").toString(),
        "start-dev",
        "--import-realm",
        "--http-host=127.0.0.1",
        "--http-port=" + port);
  }

  private void waitUntilItAnswers() {
    Awaitility.await("Keycloak")
        .atMost(PATIENCE)
        .pollInterval(SOON)
        .failFast("Keycloak ended; see keycloak.log", () -> !process.isAlive())
        .until(() -> metadata().isPresent());
  }

  String issuer() {
    return root + REALM;
  }

  URI tokenUrl() {
    return URI.create(metadata().orElseThrow().path("token_endpoint").asText());
  }

  URI loginUrl(String query) {
    return URI.create(
        metadata().orElseThrow().path("authorization_endpoint").asText() + "?" + query);
  }

  /** What it says of itself, once it does. */
  private Optional<JsonNode> metadata() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.of(new ObjectMapper().readTree(answer.body()))
          : Optional.empty();
    } catch (IOException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The script starts Java as a process of its own. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
