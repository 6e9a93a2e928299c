package io.github.tieredcare.server.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;

/** Nothing is sent to an endpoint that cannot prove who it is. */
class EndpointTlsTest {

  private static final String FAILED = "TLS failed";

  @TempDir private static Path folder;
  private static KeyPair receiver;
  private static KeyPair other;
  private static KeyPair exchange;

  @BeforeAll
  static void makeKeys() throws IOException, InterruptedException {
    receiver = KeyPair.of(folder, "localhost");
    other = KeyPair.of(folder, "elsewhere.example.org");
    exchange = KeyPair.of(folder, "exchange.example.org");
  }

  @Test
  void whomTheOperatorTrustsIsSentTo() throws IOException {
    try (var endpoint = TlsReceiver.with(context(receiver, receiver), false)) {
      assertThat(sent(endpoint, trusting(receiver))).isEmpty();
      assertThat(endpoint.received()).isOne();
    }
  }

  @Test
  void anEndpointThatAsksWhoCallsIsShownTheExchangesCertificate() throws IOException {
    try (var endpoint = TlsReceiver.with(context(receiver, exchange), true)) {
      assertThat(sent(endpoint, bundle(exchange, receiver))).isEmpty();
      assertThat(sent(endpoint, trusting(receiver))).isNotEmpty();
      assertThat(endpoint.received()).isOne();
    }
  }

  @Test
  void whomNobodyVouchesForIsSentNothing() throws IOException {
    try (var endpoint = TlsReceiver.with(context(receiver, receiver), false)) {
      assertThat(sent(endpoint, "")).isEqualTo(FAILED);
      assertThat(sent(endpoint, trusting(other))).isEqualTo(FAILED);
      assertThat(endpoint.received()).isZero();
    }
  }

  @Test
  void aCertificateForAnotherNameIsNone() throws IOException {
    try (var endpoint = TlsReceiver.with(context(other, other), false)) {
      assertThat(sent(endpoint, trusting(other))).isEqualTo(FAILED);
      assertThat(endpoint.received()).isZero();
    }
  }

  @Test
  void whoSpeaksNoTlsIsSentNothing() throws IOException {
    try (var endpoint = TlsReceiver.without()) {
      assertThat(sent(endpoint, trusting(receiver))).isNotEmpty();
      assertThat(endpoint.received()).isZero();
    }
  }

  /** What went wrong; empty if nothing. */
  private String sent(TlsReceiver to, SslBundle bundle) {
    return sent(to, "receivers", bundle);
  }

  private String sent(TlsReceiver to, String bundle) {
    return sent(to, bundle, null);
  }

  private String sent(TlsReceiver to, String name, SslBundle bundle) {
    var bundles = new DefaultSslBundleRegistry();
    if (bundle != null) {
      bundles.registerBundle(name, bundle);
    }
    var settings =
        new EndpointSettings(
            List.of("localhost:*"), List.of("127.0.0.0/8", "::1/128"), false, name);
    var endpoints = new Endpoints(settings, new AllowedHosts(settings), bundles, Clock.systemUTC());
    try {
      return endpoints.send(message(to)).join().fault();
    } finally {
      endpoints.destroy();
    }
  }

  private static Message message(TlsReceiver to) {
    return new Message(
        "1", "POST", to.address(), "{}", List.of(), Optional.empty(), Duration.ofSeconds(20));
  }

  private static SslBundle trusting(KeyPair trusted) {
    return SslBundle.of(new JksSslStoreBundle(null, trusted.details()));
  }

  private static SslBundle bundle(KeyPair own, KeyPair trusted) {
    return SslBundle.of(new JksSslStoreBundle(own.details(), trusted.details()));
  }

  private static SSLContext context(KeyPair own, KeyPair trusted) {
    return bundle(own, trusted).createSslContext();
  }
}
