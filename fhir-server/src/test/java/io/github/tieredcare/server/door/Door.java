package io.github.tieredcare.server.door;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.door.scope.UsualScopes;
import io.github.tieredcare.server.door.token.SignOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/** The running exchange as a client system meets it, with systems registered for the tests. */
public final class Door {
  public static final String NORTH = "door-north";
  public static final String SOUTH = "door-south";
  public static final String STRANGER = "door-stranger";

  public static final String ONE = "door-one";
  public static final String SEVERAL = "door-several";
  public static final String AUTHORITY = "door-authority";
  public static final String PATIENT_READER = "door-patient-reader";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Door open;

  private final RunningExchange exchange = RunningExchange.get();
  private final SignOn signOn = new SignOn(this);

  /** The door, with its systems registered once. */
  public static synchronized Door open() {
    if (open == null) {
      open = new Door();
      open.registerAll();
    }
    return open;
  }

  private void registerAll() {
    store(Registration.institution(NORTH, "340223"));
    store(Registration.institution(SOUTH, "340202"));
    store(Registration.institution(STRANGER, "320100"));
    Set<String> usual = UsualScopes.ofInstitution();
    register(new ClientSystem(ONE, Set.of(NORTH), usual, Optional.empty()));
    register(new ClientSystem(SEVERAL, Set.of(NORTH, SOUTH), usual, Optional.empty()));
    register(
        new ClientSystem(AUTHORITY, Set.of(NORTH), UsualScopes.ofAuthority(), Optional.empty()));
    register(
        new ClientSystem(
            PATIENT_READER,
            Set.of(NORTH),
            Set.of("system/Patient.r", "system/ServiceRequest.rs"),
            Optional.empty()));
  }

  /** Registers a system as the authority does: as a device, with keys. */
  public void register(ClientSystem system) {
    registerAsItIs(
        new ClientSystem(
            system.clientId(),
            system.serves(),
            system.scopes(),
            system.jwks().or(() -> Optional.of(signOn.keysOf(system.clientId())))));
  }

  /** Without keys of the tests where it has none. */
  public void registerAsItIs(ClientSystem system) {
    store(Registration.of(system));
  }

  public SignOn signOn() {
    return signOn;
  }

  /** Stores a record as the exchange itself does, past the door. */
  public <R extends Resource> void store(R resource) {
    exchange
        .bean(DaoRegistry.class)
        .getResourceDao(resource)
        .update(resource, new SystemRequestDetails());
  }

  public RunningExchange exchange() {
    return exchange;
  }

  public <T> T bean(Class<T> type) {
    return exchange.bean(type);
  }

  /** A FHIR client that is signed on as this system. */
  public IGenericClient client(String clientId) {
    IGenericClient client = exchange.client();
    client.registerInterceptor(new BearerTokenAuthInterceptor(token(clientId)));
    return client;
  }

  /** A token with all that the system is registered with. */
  public String token(String clientId) {
    return signOn.token(clientId);
  }

  public String token(String clientId, String scope) {
    return signOn.token(clientId, scope);
  }

  /** A request below the FHIR endpoint with a token. */
  public HttpRequest.Builder asked(String path, String token) {
    return exchange.request(path).header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> get(String path, String token) {
    return send(asked(path, token));
  }

  public HttpResponse<String> post(String path, String token, String body) {
    return send(
        asked(path, token)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** A request beside the FHIR endpoint, without a token. */
  public HttpResponse<String> open(String path) {
    URI address = exchange.root().resolve(path);
    return send(HttpRequest.newBuilder(address));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return exchange.send(request);
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
