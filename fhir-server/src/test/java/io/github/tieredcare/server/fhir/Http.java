package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * Plain requests to the running exchange, as another maker's client would send them: registers are
 * the authority's to write, everything else a community centre's.
 */
final class Http {

  private static final RunningExchange EXCHANGE = RunningExchange.get();
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String AUTHORITY = "health-commission";
  private static final String CENTRE = "community-centre";
  private static final Set<String> REGISTERS = Set.of("Device", "Organization", "Practitioner");

  private Http() {}

  static HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  static HttpResponse<String> post(String path, Resource resource) {
    return send(with(request(path), "POST", resource));
  }

  static HttpResponse<String> put(String path, Resource resource) {
    return send(with(request(path), "PUT", resource));
  }

  /** A request with a token of the system that may make it. */
  static HttpRequest.Builder request(String path) {
    var type = path.split("[/?]")[0];
    var token = Door.open().token(REGISTERS.contains(type) ? AUTHORITY : CENTRE);
    return EXCHANGE.request(path).header("Authorization", "Bearer " + token);
  }

  static HttpRequest.Builder with(HttpRequest.Builder request, String method, Resource resource) {
    return request
        .header("Content-Type", "application/fhir+json")
        .method(
            method, BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(resource)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return EXCHANGE.send(request);
  }

  static <T extends Resource> T body(HttpResponse<String> response, Class<T> type) {
    return FHIR.newJsonParser().parseResource(type, response.body());
  }
}
