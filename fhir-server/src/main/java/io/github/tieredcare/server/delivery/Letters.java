package io.github.tieredcare.server.delivery;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.audit.Disclosures;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.endpoint.Message;
import io.github.tieredcare.server.event.Happened;
import io.github.tieredcare.server.subscription.Kept;
import io.github.tieredcare.server.subscription.Notification;
import io.github.tieredcare.server.subscription.Secrets;
import io.github.tieredcare.server.subscription.Told;
import io.github.tieredcare.server.subscription.ToldEvents;
import io.github.tieredcare.subscription.Content;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Writes what is owed to a subscription, under the rights of that moment. */
@Component
class Letters {

  private final ToldEvents events;
  private final Disclosures disclosures;
  private final Secrets secrets;
  private final FhirContext fhir;
  private final String base;

  Letters(
      ToldEvents events,
      Disclosures disclosures,
      Secrets secrets,
      FhirContext fhir,
      DoorSettings door) {
    this.events = events;
    this.disclosures = disclosures;
    this.secrets = secrets;
    this.fhir = fhir;
    this.base = door.fhirBase();
  }

  /** The next letter; what it tells is on record before it leaves. */
  Letter write(Owed owed) {
    var kept = owed.kept();
    var kind = owed.next();
    if (kind != Letter.Kind.EVENTS) {
      var empty = new Notification(kept, base, kind.code()).ofNone();
      return new Letter(kind, owed.delivered(), Optional.of(message(owed, 0, empty)));
    }
    var told =
        events.of(
            kept, owed.delivered() + 1, Long.MAX_VALUE, kept.terms().content(), base, kind.code());
    disclose(kept, told);
    var message =
        kept.terms().isPlain()
            ? plain(owed, told)
            : Optional.of(message(owed, told.last(), told.bundle()));
    return new Letter(kind, told.last(), message);
  }

  /**
   * As R4 has it without a topic: the record as an update where a payload is asked for, or a call
   * without a body; nothing of what the subscriber may not know any more.
   *
   * @see <a href="https://hl7.org/fhir/R4/subscription.html#2.46.7.1">rest-hook</a>
   */
  private Optional<Message> plain(Owed owed, Told told) {
    if (told.events().isEmpty()) {
      return Optional.empty();
    }
    if (owed.kept().terms().content() == Content.EMPTY) {
      return Optional.of(message(owed, "POST", "", told.last(), ""));
    }
    return told.bundle().getEntry().stream()
        .skip(1)
        .map(BundleEntryComponent::getResource)
        .filter(Objects::nonNull)
        .findFirst()
        .map(record -> message(owed, "PUT", "/" + address(record), told.last(), text(record)));
  }

  /** Below an endpoint, or the endpoint as its subscriber wrote it. */
  private static URI to(String endpoint, String path) {
    if (path.isEmpty()) {
      return URI.create(endpoint);
    }
    var parts = endpoint.split("(?=[?])", 2);
    var query = parts.length > 1 ? parts[1] : "";
    return URI.create(parts[0].replaceFirst("/$", "") + path + query);
  }

  private static String address(Resource record) {
    return record.fhirType() + "/" + record.getIdElement().getIdPart();
  }

  private Message message(Owed owed, long last, Bundle bundle) {
    return message(owed, "POST", "", last, text(bundle));
  }

  private String text(Resource resource) {
    return fhir.newJsonParser().encodeResourceToString(resource);
  }

  private Message message(Owed owed, String method, String path, long last, String body) {
    var kept = owed.kept();
    var opened = secrets.open(owed.secrets());
    return new Message(
        kept.id() + "." + owed.next().code() + "." + (owed.delivered() + 1) + "-" + last,
        method,
        to(kept.terms().endpoint(), path),
        body,
        opened.headers(),
        opened.signingSecret(),
        kept.terms().timeout());
  }

  private void disclose(Kept kept, Told told) {
    var records =
        Stream.concat(
                Stream.of("Subscription/" + kept.id()), told.events().stream().map(Happened::focus))
            .collect(Collectors.toSet());
    var patients = told.events().stream().map(Happened::patient).collect(Collectors.toSet());
    patients.remove("");
    disclosures.ofNotification(kept.who().caller(), records, patients);
  }
}
