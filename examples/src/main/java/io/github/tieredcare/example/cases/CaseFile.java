package io.github.tieredcare.example.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * One case: a request, the records it meets besides the demonstration world, and what it shows.
 *
 * @param rule the name of the rule, stamp or consequence: the folder
 * @param name the file name without its ending
 * @param content what the file holds
 */
public record CaseFile(String rule, String name, Parameters content) {

  /** A Monday morning on which nobody rests. */
  public static final Instant USUAL_TIME = Instant.parse("2026-11-16T01:00:00Z");

  public Outcome outcome() {
    return Outcome.of(name);
  }

  /** What the case shows, in Chinese and English. */
  public String title() {
    return text("title").orElseThrow();
  }

  /** The id of the institution that asks. */
  public String institution() {
    return caller("institution").orElseThrow();
  }

  /** The id of the acting person's PractitionerRole. */
  public Optional<String> practitionerRole() {
    return caller("practitioner-role");
  }

  /** The id of the Patient who asks through the institution's portal. */
  public Optional<String> resident() {
    return caller("patient");
  }

  public Instant at() {
    return named(content.getParameter(), "at")
        .map(part -> ((BaseDateTimeType) part.getValue()).getValue().toInstant())
        .findFirst()
        .orElse(USUAL_TIME);
  }

  /** The record as it stood; absent when the request creates it. */
  public Optional<Resource> before() {
    return resources("before").findFirst();
  }

  /** The record as it is asked to be; absent when the request deletes it. */
  public Optional<Resource> after() {
    return resources("after").findFirst();
  }

  /** What else is stored already; it takes the place of the world's record of the same id. */
  public List<Resource> records() {
    return resources("record").toList();
  }

  /** What the exchange writes because of the request. */
  public List<Resource> writes() {
    return resources("writes").toList();
  }

  /** The element at fault, as FHIRPath. */
  public Optional<String> element() {
    return text("element");
  }

  private Optional<String> text(String name) {
    return named(content.getParameter(), name)
        .map(ParametersParameterComponent::getValue)
        .map(Type::primitiveValue)
        .findFirst();
  }

  private Optional<String> caller(String name) {
    return named(content.getParameter(), "caller")
        .flatMap(caller -> named(caller.getPart(), name))
        .map(part -> part.getValue().primitiveValue())
        .findFirst();
  }

  private Stream<Resource> resources(String name) {
    return named(content.getParameter(), name).map(ParametersParameterComponent::getResource);
  }

  private static Stream<ParametersParameterComponent> named(
      List<ParametersParameterComponent> parameters, String name) {
    return parameters.stream().filter(parameter -> name.equals(parameter.getName()));
  }
}
