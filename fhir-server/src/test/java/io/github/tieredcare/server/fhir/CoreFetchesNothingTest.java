package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.server.door.Door;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.utilities.http.HTTPRequest;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * HAPI's core library, in the version that HAPI needs, sends credentials along a redirect
 * (CVE-2026-33180) and to a host whose name begins like a trusted one (CVE-2026-34359), and has a
 * service that loads a guide from wherever it is told (CVE-2026-34360, CVE-2026-34361). Here it
 * reaches no network, and its service is not served.
 */
class CoreFetchesNothingTest {
  private final Door door = Door.open();
  private final List<String> fetched = new CopyOnWriteArrayList<>();
  private HttpServer canary;

  @BeforeEach
  void listen() throws IOException {
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          fetched.add(exchange.getRequestURI().toString());
          exchange.getResponseHeaders().add("Location", at("/elsewhere"));
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    canary.start();
  }

  @AfterEach
  void nothingWasFetched() {
    canary.stop(0);
    assertThat(fetched).isEmpty();
  }

  @Test
  void itReachesNoNetworkWhateverItIsAskedFor() {
    var kinds = List.of("web", "fhir", "npm", "txpackage");

    assertThatThrownBy(() -> ManagedWebAccess.get(kinds, at("/package")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ManagedWebAccess.post(kinds, at("/tx"), new byte[0], "a/b", "a/b"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                ManagedWebAccess.fhirAccessor()
                    .httpCall(
                        new HTTPRequest()
                            .withUrl(at("/fhir"))
                            .withMethod(HTTPRequest.HttpMethod.GET)))
        .isInstanceOfAny(IOException.class, LinkageError.class);
  }

  @Test
  void itsServiceThatLoadsGuidesIsNotServed() {
    String body = "{\"ig\":\"" + at("/probe") + "\",\"explore\":true}";
    String token = door.token(Door.ONE);
    for (String path : List.of("loadIG", "$loadIG", "../loadIG", "validateResource")) {
      HttpResponse<String> answer = door.post(path, token, body);
      assertThat(answer.statusCode()).as(path + answer.body()).isBetween(400, 499);
    }
    assertThat(door.open("/loadIG").statusCode()).isEqualTo(403);
  }

  private String at(String path) {
    return "http://localhost:" + canary.getAddress().getPort() + path;
  }
}
