package io.github.tieredcare.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import io.github.tieredcare.server.cost.Statements;
import io.github.tieredcare.server.storage.DiscardedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server on a database of its own, started once for all tests of a JVM. */
public final class RunningExchange {

  private static final Path DATA = Path.of("target", "exchange");
  private static RunningExchange running;

  private final MovableClock clock = new MovableClock();
  private final Statements statements = new Statements();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private RunningExchange() {
    Path ownData = DATA.resolve(String.valueOf(ProcessHandle.current().pid()));
    context =
        new SpringApplicationBuilder(TieredCareExchange.class)
            .initializers(
                context -> {
                  context.getBeanFactory().registerSingleton("testClock", (Clock) clock);
                  context.getBeanFactory().addBeanPostProcessor(statements);
                })
            .run(
                "--server.port=0",
                "--exchange.database.data-dir=" + ownData,
                // Subscribers of the tests are at hand; one of a case is paused, and never called.
                "--exchange.events.endpoints.hosts=localhost:*,127.0.0.1:*,platform.example:8443",
                "--exchange.events.endpoints.networks=127.0.0.0/8,::1/128",
                "--exchange.events.endpoints.plain-http=true",
                // What a request costs does not hang on when another has read the policies.
                "--exchange.policies.kept=1d");
  }

  public static synchronized RunningExchange get() {
    if (running == null) {
      DiscardedDatabase.discardOfEndedProcesses(DATA);
      running = new RunningExchange();
    }
    return running;
  }

  /** The address of the server itself, without {@code /fhir}. */
  public URI root() {
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    return URI.create("http://localhost:" + port);
  }

  /** The address of the FHIR endpoint. */
  public String base() {
    return root() + "/fhir";
  }

  /** A request below the FHIR endpoint, such as {@code Patient?name=x}. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base() + "/" + path));
  }

  public HttpClient http() {
    return http;
  }

  /** Sends a request and answers with what came back, whatever it is. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public IGenericClient client() {
    FhirContext fhir = bean(FhirContext.class);
    fhir.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    return fhir.newRestfulGenericClient(base());
  }

  /** The SQL that requests cost. */
  public Statements statements() {
    return statements;
  }

  public MovableClock clock() {
    return clock;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** All beans of a type, in their order. */
  public <T> List<T> beans(Class<T> type) {
    return context.getBeanProvider(type).orderedStream().toList();
  }
}
