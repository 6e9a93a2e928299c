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
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
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
      return letter(owed, kind, owed.delivered(), empty);
    }
    var told =
        events.of(
            kept, owed.delivered() + 1, Long.MAX_VALUE, kept.terms().content(), base, kind.code());
    disclose(kept, told);
    return letter(owed, kind, told.last(), told.bundle());
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

  private Letter letter(Owed owed, Letter.Kind kind, long last, Bundle bundle) {
    var kept = owed.kept();
    var opened = secrets.open(owed.secrets());
    var message =
        new Message(
            id(kept, kind, owed.delivered(), last),
            URI.create(kept.terms().endpoint()),
            fhir.newJsonParser().encodeResourceToString(bundle),
            opened.headers(),
            opened.signingSecret(),
            kept.terms().timeout());
    return new Letter(kind, last, message);
  }

  private static String id(Kept kept, Letter.Kind kind, long before, long last) {
    return kept.id() + "." + kind.code() + "." + (before + 1) + "-" + last;
  }
}
