package io.github.tieredcare.server.door.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServer;

/** Under TLS, its own or that of a declared proxy, a browser is told never to come without. */
class StrictTransportTest {
  private static final String SECRET = "of-this-test";
  private static final String LOOPBACK = "127\\.0\\.0\\.1";

  @TempDir Path folder;

  @Test
  void overItsOwnTls() throws Exception {
    Path keys = keys();
    var tls = new Ssl();
    tls.setKeyStore(keys.toString());
    tls.setKeyStorePassword(SECRET);
    tls.setKeyStoreType("PKCS12");

    assertThat(asked("https", tls, new TlsProxy(false, LOOPBACK), trusting(keys), ""))
        .isEqualTo("max-age=31536000; includeSubDomains");
  }

  @Test
  void behindTheDeclaredProxyAlways() throws Exception {
    var proxy = new TlsProxy(true, LOOPBACK);

    assertThat(asked("http", null, proxy, HttpClient.newHttpClient(), "https")).isNotEmpty();
    assertThat(asked("http", null, proxy, HttpClient.newHttpClient(), "")).isNotEmpty();
  }

  @Test
  void notForWhatAnybodySaysOfItself() throws Exception {
    var none = new TlsProxy(false, LOOPBACK);

    assertThat(asked("http", null, none, HttpClient.newHttpClient(), "https")).isEmpty();
    assertThat(asked("http", null, none, HttpClient.newHttpClient(), "")).isEmpty();
  }

  /** The header of an answer of a real server with the exchange's filter and nothing else. */
  private static String asked(
      String scheme, Ssl tls, TlsProxy proxy, HttpClient client, String forwarded)
      throws IOException, InterruptedException {
    var configuration = new HeaderConfiguration();
    var factory = new TomcatServletWebServerFactory(0);
    factory.setRegisterDefaultServlet(true);
    factory.setSsl(tls);
    configuration.declaredProxy(proxy).customize(factory);
    WebServer server = factory.getWebServer(configuration.securityHeaders(proxy));
    server.start();
    try {
      var request =
          HttpRequest.newBuilder(URI.create(scheme + "://localhost:" + server.getPort() + "/"));
      if (!forwarded.isEmpty()) {
        request.header("X-Forwarded-Proto", forwarded);
      }
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return answer.headers().firstValue("Strict-Transport-Security").orElse("");
    } finally {
      server.stop();
    }
  }

  /** A key and a certificate for localhost, made by the JDK's own keytool. */
  private Path keys() throws IOException, InterruptedException {
    Path keys = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                SECRET)
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor()).isZero();
    return keys;
  }

  private static HttpClient trusting(Path keys) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var stored = Files.newInputStream(keys)) {
      store.load(stored, SECRET.toCharArray());
    }
    var anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("own", store.getCertificate("mykey"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(anchors);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
