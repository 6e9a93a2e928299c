package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * One notification as it came.
 *
 * @param line its method and path
 * @param headers its headers
 * @param body its text
 */
public record Received(String line, Map<String, List<String>> headers, String body) {

  public static Received of(String line, Headers headers, String body) {
    return new Received(line, Map.copyOf(headers), body);
  }

  public Bundle bundle() {
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, body);
  }

  public String header(String name) {
    return headers.entrySet().stream()
        .filter(it -> it.getKey().equalsIgnoreCase(name))
        .map(it -> it.getValue().get(0))
        .findFirst()
        .orElse("");
  }

  public String type() {
    return status().getParameter("type").getValue().primitiveValue();
  }

  public List<Long> numbers() {
    return parts("event-number").map(Long::valueOf).toList();
  }

  /** What the events are about, such as {@code Task/1}. */
  public List<String> foci() {
    return events()
        .flatMap(it -> it.getPart().stream())
        .filter(it -> it.getName().equals("focus"))
        .map(it -> ((org.hl7.fhir.r4.model.Reference) it.getValue()).getReferenceElement())
        .map(it -> it.getResourceType() + "/" + it.getIdPart())
        .toList();
  }

  private Stream<String> parts(String name) {
    return events()
        .flatMap(it -> it.getPart().stream())
        .filter(it -> it.getName().equals(name))
        .map(it -> it.getValue().primitiveValue())
        .filter(Objects::nonNull);
  }

  private Stream<ParametersParameterComponent> events() {
    return status().getParameter().stream().filter(it -> it.getName().equals("notification-event"));
  }

  private Parameters status() {
    return (Parameters) bundle().getEntryFirstRep().getResource();
  }
}
