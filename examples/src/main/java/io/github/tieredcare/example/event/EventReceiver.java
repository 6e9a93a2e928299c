package io.github.tieredcare.example.event;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * An endpoint that the exchange sends notifications to. What it answers 2xx to has been dealt with
 * and is on disk. It deals with no event twice, and reads by number what it has not been sent.
 */
public final class EventReceiver implements AutoCloseable {

  private static final int TAKEN = 204;
  private static final int NOT_SIGNED = 401;
  private static final int NOT_UNDERSTOOD = 400;
  private static final int NOT_NOW = 503;
  private static final int LARGEST = 8_000_000;

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final HttpServer server;
  private final SignatureCheck signature;
  private final EventReader reader;

  /**
   * Starts to listen.
   *
   * @param address at which
   * @param signature the check of what comes
   * @param reader deals with events, and reads what is missing
   */
  public EventReceiver(InetSocketAddress address, SignatureCheck signature, EventReader reader)
      throws IOException {
    this.signature = signature;
    this.reader = reader;
    this.server = HttpServer.create(address, 0);
    server.createContext("/notified", this::receive);
    server.start();
  }

  private void receive(HttpExchange call) throws IOException {
    try (call) {
      var body = new String(call.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
      call.sendResponseHeaders(answer(call, body), -1);
    }
  }

  private int answer(HttpExchange call, String body) {
    var headers = call.getRequestHeaders();
    if (!signature.holds(
        headers.getFirst("webhook-id"),
        headers.getFirst("webhook-timestamp"),
        headers.getFirst("webhook-signature"),
        body)) {
      return NOT_SIGNED;
    }
    try {
      take(new Notified(fhir.newJsonParser().parseResource(Bundle.class, body)));
      return TAKEN;
    } catch (ca.uhn.fhir.parser.DataFormatException unreadable) {
      return NOT_UNDERSTOOD;
    } catch (RuntimeException failure) {
      System.err.println("没有处理，等待重发 Not dealt with, to be sent again: " + failure.getMessage());
      return NOT_NOW;
    }
  }

  /** A heartbeat and a handshake tell the newest number too. */
  private synchronized void take(Notified notified) {
    var happenings = notified.happenings();
    if (follow(happenings)) {
      happenings.forEach(reader::take);
    }
    if (notified.newest() > reader.bookmark().last()) {
      reader.catchUp();
    }
  }

  /** Whether none is missing between the last that was dealt with and these. */
  private boolean follow(List<Happening> happenings) {
    return !happenings.isEmpty() && happenings.get(0).number() <= reader.bookmark().last() + 1;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
