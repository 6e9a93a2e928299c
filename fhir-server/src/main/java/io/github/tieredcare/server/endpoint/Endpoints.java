package io.github.tieredcare.server.endpoint;

import static org.apache.hc.client5.http.ssl.HostnameVerificationPolicy.BOTH;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * Sends messages to endpoints. No thread waits for any of them; none follows a redirect, keeps a
 * cookie or is sent a second time by the client itself.
 */
@Component
public class Endpoints implements DisposableBean {

  private static final ContentType FHIR = ContentType.create("application/fhir+json");
  private static final Timeout CONNECT = Timeout.ofSeconds(10);
  private static final TimeValue IDLE = TimeValue.ofSeconds(30);
  private static final int CONNECTIONS = 1_000;

  /**
   * Of an answer, its status alone is of interest; what comes before its body is held in memory.
   */
  private static final Http1Config SHORT_HEADERS =
      Http1Config.custom().setMaxLineLength(8 * 1024).setMaxHeaderCount(100).build();

  private final CloseableHttpAsyncClient client;
  private final AllowedHosts hosts;
  private final Clock clock;

  Endpoints(EndpointSettings settings, AllowedHosts hosts, SslBundles bundles, Clock clock) {
    this.hosts = hosts;
    this.clock = clock;
    this.client =
        HttpAsyncClients.custom()
            .setConnectionManager(connections(settings, bundles))
            .setHttp1Config(SHORT_HEADERS)
            .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .setUserAgent("tiered-care-exchange")
            .evictIdleConnections(IDLE)
            .build();
    client.start();
  }

  private static PoolingAsyncClientConnectionManager connections(
      EndpointSettings settings, SslBundles bundles) {
    var tls = ClientTlsStrategyBuilder.create().setHostVerificationPolicy(BOTH);
    if (!settings.sslBundle().isBlank()) {
      tls.setSslContext(bundles.getBundle(settings.sslBundle()).createSslContext());
    }
    return PoolingAsyncClientConnectionManagerBuilder.create()
        .setDnsResolver(
            new AllowedAddresses(SystemDefaultDnsResolver.INSTANCE, settings.networks()))
        .setTlsStrategy(tls.buildAsync())
        .setDefaultTlsConfig(
            TlsConfig.custom().setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1).build())
        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
        .setMaxConnTotal(CONNECTIONS)
        .setMaxConnPerRoute(CONNECTIONS)
        .build();
  }

  /** Sends a message; whatever happens, the reply tells it within the message's time. */
  public CompletableFuture<Reply> send(Message message) {
    if (!hosts.allow(message.to().toString())) {
      return CompletableFuture.completedFuture(Reply.failed("not allowed"));
    }
    var reply = new CompletableFuture<Integer>();
    Future<?> exchange =
        client.execute(
            SimpleRequestProducer.create(request(message)),
            new StatusAlone(),
            new Completion(reply));
    return reply
        .orTimeout(message.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((status, failure) -> exchange.cancel(true))
        .handle((status, failure) -> failure == null ? Reply.answered(status) : Faults.of(failure));
  }

  private SimpleHttpRequest request(Message message) {
    var request =
        SimpleRequestBuilder.create(message.method())
            .setUri(message.to())
            .setBody(message.body(), FHIR)
            .build();
    request.setConfig(
        RequestConfig.custom()
            .setResponseTimeout(Timeout.of(message.timeout()))
            .setConnectionRequestTimeout(Timeout.of(message.timeout()))
            .build());
    message
        .headers()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              request.addHeader(
                  line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            });
    message
        .secret()
        .ifPresent(
            secret -> Signature.of(message, secret, clock.instant()).forEach(request::setHeader));
    return request;
  }

  @Override
  public void destroy() {
    client.close(CloseMode.IMMEDIATE);
  }
}
