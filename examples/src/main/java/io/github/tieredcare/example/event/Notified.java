package io.github.tieredcare.example.event;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * A notification, or an answer of {@code $events}: both are the same bundle, whose first entry
 * tells what is in it.
 *
 * @param bundle as it came
 */
public record Notified(Bundle bundle) {

  /** handshake, heartbeat, event-notification or query-event. */
  public String type() {
    return value("type");
  }

  /** The number of the newest event that the subscription has been given. */
  public long newest() {
    return Long.parseLong(value("events-since-subscription-start"));
  }

  /** The events, in the order of their numbers. */
  public List<Happening> happenings() {
    return status().getParameter().stream()
        .filter(it -> it.getName().equals("notification-event"))
        .map(Notified::happening)
        .toList();
  }

  private static Happening happening(ParametersParameterComponent event) {
    var number = part(event, "event-number").orElseThrow().primitiveValue();
    var focus = part(event, "focus").map(it -> ((Reference) it).getReference());
    return new Happening(Long.parseLong(number), focus);
  }

  private static Optional<Type> part(ParametersParameterComponent event, String name) {
    return event.getPart().stream()
        .filter(it -> it.getName().equals(name))
        .map(ParametersParameterComponent::getValue)
        .findFirst();
  }

  private String value(String name) {
    return status().getParameter(name).getValue().primitiveValue();
  }

  private Parameters status() {
    return (Parameters) bundle.getEntryFirstRep().getResource();
  }
}
