package io.github.tieredcare.server.endpoint;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** An endpoint behind TLS, which may ask who calls. */
final class TlsReceiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger received = new AtomicInteger();

  private TlsReceiver(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
          }
        });
    server.start();
  }

  static TlsReceiver with(SSLContext tls, boolean asksWho) throws IOException {
    var server = HttpsServer.create(here(), 10);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters connection) {
            SSLParameters demands = getSSLContext().getDefaultSSLParameters();
            demands.setNeedClientAuth(asksWho);
            connection.setSSLParameters(demands);
          }
        });
    return new TlsReceiver(server);
  }

  /** One that speaks no TLS at all. */
  static TlsReceiver without() throws IOException {
    return new TlsReceiver(HttpServer.create(here(), 10));
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  URI address() {
    return URI.create("https://localhost:" + server.getAddress().getPort() + "/notified");
  }

  int received() {
    return received.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
