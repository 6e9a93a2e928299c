package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which a body begins and does not go on, or nothing is said at all. */
final class Trickle {
  private static final int LONGEST_MILLIS = 60_000;

  private final Socket socket;

  private Trickle(ServerProcess server) throws IOException {
    this.socket = new Socket("localhost", server.root().getPort());
    socket.setSoTimeout(LONGEST_MILLIS);
  }

  static Trickle silent(ServerProcess server) throws IOException {
    return new Trickle(server);
  }

  static Trickle into(ServerProcess server, String token) throws IOException {
    Trickle trickle = new Trickle(server);
    String head =
        """
        POST /fhir/ServiceRequest HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/fhir+json\r
        Content-Length: 100000\r
        \r
        {"""
            .formatted(token);
    trickle.socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return trickle;
  }

  /** One byte more, unless the server has had enough. */
  void drip() {
    try {
      socket.getOutputStream().write(' ');
    } catch (IOException closed) {
      // Its answer says so.
    }
  }

  /** The status that the server gives in the end, or nothing when it closed the connection. */
  String answer() {
    try (socket) {
      String status =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      return status == null ? "" : status.split(" ")[1];
    } catch (SocketTimeoutException leftAlone) {
      return "left alone";
    } catch (IOException closed) {
      return "";
    }
  }

  void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
