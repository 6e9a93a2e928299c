package io.github.tieredcare.example.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * A notification as the <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html">Subscriptions
 * Backport</a> has it in R4: its first entry says how the subscription stands and which events the
 * notification tells.
 *
 * @param subscription the subscription's id
 * @param type such as {@code handshake} or {@code event-notification}
 * @param count how many events the subscription has had, which is the number of the last
 * @param events the events that it tells, by their numbers
 */
record Notification(String subscription, String type, long count, List<Event> events) {

  static Notification of(Bundle bundle) {
    if (!(bundle.getEntryFirstRep().getResource() instanceof Parameters status)) {
      throw new IllegalArgumentException("A notification begins with its status");
    }
    return new Notification(
        relative((Reference) value(status.getParameter(), "subscription")).getIdPart(),
        value(status.getParameter(), "type").primitiveValue(),
        number(status.getParameter(), "events-since-subscription-start"),
        named(status.getParameter(), "notification-event")
            .map(ParametersParameterComponent::getPart)
            .map(Notification::event)
            .sorted(Comparator.comparingLong(Event::number))
            .toList());
  }

  private static Event event(List<ParametersParameterComponent> parts) {
    var focus =
        named(parts, "focus")
            .map(part -> relative((Reference) part.getValue()))
            .map(id -> id.getResourceType() + "/" + id.getIdPart())
            .findFirst();
    return new Event(number(parts, "event-number"), focus.orElse(""));
  }

  private static IdType relative(Reference reference) {
    return new IdType(reference.getReference());
  }

  private static long number(List<ParametersParameterComponent> parameters, String name) {
    return Long.parseLong(value(parameters, name).primitiveValue());
  }

  private static Type value(List<ParametersParameterComponent> parameters, String name) {
    return named(parameters, name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A notification names its " + name))
        .getValue();
  }

  private static Stream<ParametersParameterComponent> named(
      List<ParametersParameterComponent> parameters, String name) {
    return parameters.stream().filter(it -> name.equals(it.getName()));
  }
}
