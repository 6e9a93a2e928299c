package io.github.tieredcare.server.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the Backport says of a notification in words: how its first entry <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html">is requested</a>,
 * and what may and must be in it <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/payloads.html">by its content</a>.
 */
enum Payload {
  NO_EVENT(
      new Invariant("no-event-is-told", "%events.empty()"),
      new Invariant("the-status-stands-alone", "entry.count() = 1")),
  EMPTY(
      new Invariant("events-are-told", "%events.exists()"),
      new Invariant(
          "empty-names-no-record",
          "%events.part.where(name = 'focus' or name = 'additional-context').empty()"),
      new Invariant("empty-names-no-topic", "%status.where(name = 'topic').empty()"),
      new Invariant("the-status-stands-alone", "entry.count() = 1")),
  ID_ONLY(
      new Invariant("events-are-told", "%events.exists()"),
      new Invariant(
          "each-event-names-its-focus", "%events.all(part.where(name = 'focus').exists())"),
      new Invariant("ids-hold-no-record", "entry.tail().resource.empty()"),
      new Invariant(
          "ids-stand-in-the-entry", "entry.tail().all(fullUrl.exists() and request.url.exists())")),
  FULL_RESOURCE(
      new Invariant("events-are-told", "%events.exists()"),
      new Invariant(
          "each-event-names-its-focus", "%events.all(part.where(name = 'focus').exists())"),
      new Invariant("a-topic-is-named", "%status.where(name = 'topic').exists()"),
      new Invariant(
          "each-focus-is-enclosed",
          "%events.part.where(name = 'focus').value.reference"
              + ".subsetOf(entry.where(resource.exists()).fullUrl)"));

  private static final String STATUS = "entry.first().resource.parameter";

  private static final Invariant ASKED_AS_STATUS =
      new Invariant(
          "the-status-is-asked-as-status",
          "entry.first().request.where(method = 'GET' and url.endsWith('/$status')).exists()"
              + " and entry.first().response.exists()");

  private final List<Invariant> invariants;

  Payload(Invariant... invariants) {
    this.invariants = List.of(invariants);
  }

  String url() {
    return "http://example.org/StructureDefinition/notification-" + ordinal();
  }

  /** As a profile of the notification. */
  StructureDefinition profile() {
    var profile = BackportProfiles.on("Bundle", url());
    var bundle = BackportProfiles.element(profile, "Bundle");
    Stream.concat(Stream.of(ASKED_AS_STATUS), invariants.stream())
        .map(Payload::written)
        .forEach(it -> it.on(bundle));
    return profile;
  }

  private static Invariant written(Invariant invariant) {
    return new Invariant(
        invariant.key(),
        invariant
            .expression()
            .replace("%events", STATUS + ".where(name = 'notification-event')")
            .replace("%status", STATUS));
  }
}
