package io.github.tieredcare.server.subscription;

import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.event.Happened;
import io.github.tieredcare.subscription.Content;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.StringType;

/**
 * What a subscriber is told, as the Backport's <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html">notification
 * bundle</a> for R4.
 *
 * @param kept the subscription
 * @param base the address of the FHIR endpoint
 * @param type handshake, heartbeat, event-notification, query-status or query-event
 */
public record Notification(Kept kept, String base, String type) {

  /** The bundle about no event. */
  public Bundle ofNone() {
    return about(List.of(), kept.terms().content(), Set.of(), Map.of());
  }

  /**
   * The bundle about some events.
   *
   * @param notices the events, in the order of their numbers
   * @param known of those, the foci that the subscriber may still be told of; another event keeps
   *     its number and carries nothing
   * @param records the records to enclose, by focus
   */
  Bundle about(
      List<Notice> notices, Content content, Set<Notice> known, Map<Notice, Resource> records) {
    var bundle = new Bundle().setType(BundleType.HISTORY);
    bundle.setId(UUID.randomUUID().toString());
    bundle.getMeta().addProfile(Backport.NOTIFICATION);
    var status = status(content);
    for (Notice notice : notices) {
      var told = content != Content.EMPTY && known.contains(notice);
      status.addParameter(event(notice, told));
    }
    open(bundle, status);
    if (content != Content.EMPTY) {
      notices.stream()
          .filter(known::contains)
          .forEach(notice -> enclose(bundle, notice.event(), records.get(notice)));
    }
    return bundle;
  }

  /** How the subscription stands. */
  Parameters status() {
    return status(kept.terms().content());
  }

  /** Where nothing is to be told, the topic is not told either. */
  private Parameters status(Content content) {
    var status = new Parameters();
    status.setId(UUID.randomUUID().toString());
    status.getMeta().addProfile(Backport.STATUS);
    status.addParameter().setName("subscription").setValue(reference("Subscription/" + kept.id()));
    kept.terms()
        .topic()
        .filter(topic -> content != Content.EMPTY)
        .ifPresent(
            topic ->
                status
                    .addParameter()
                    .setName("topic")
                    .setValue(new CanonicalType(topic.canonical())));
    status
        .addParameter()
        .setName("status")
        .setValue(new CodeType(kept.record().getStatus().toCode()));
    status.addParameter().setName("type").setValue(new CodeType(type));
    status
        .addParameter()
        .setName("events-since-subscription-start")
        .setValue(new StringType(String.valueOf(kept.numbered())));
    kept.troubles()
        .sentences()
        .forEach(
            it ->
                status.addParameter().setName("error").setValue(new CodeableConcept().setText(it)));
    return status;
  }

  private ParametersParameterComponent event(Notice notice, boolean told) {
    var event = new ParametersParameterComponent().setName("notification-event");
    event
        .addPart()
        .setName("event-number")
        .setValue(new StringType(String.valueOf(notice.number())));
    event.addPart().setName("timestamp").setValue(new InstantType(Date.from(notice.event().at())));
    if (told) {
      event.addPart().setName("focus").setValue(reference(notice.event().focus()));
    }
    return event;
  }

  private void open(Bundle bundle, Parameters status) {
    var first = bundle.addEntry().setFullUrl(identity(status)).setResource(status);
    first
        .getRequest()
        .setMethod(HTTPVerb.GET)
        .setUrl(base + "/Subscription/" + kept.id() + "/$status");
    first.getResponse().setStatus("200");
  }

  private void enclose(Bundle bundle, Happened event, Resource record) {
    var entry = bundle.addEntry().setFullUrl(address(event)).setResource(record);
    boolean created = event.version() == 1;
    entry
        .getRequest()
        .setMethod(created ? HTTPVerb.POST : HTTPVerb.PUT)
        .setUrl(created ? event.focus().split("/")[0] : event.focus());
    entry.getResponse().setStatus(created ? "201" : "200");
  }

  /** Under which a status stands in a bundle: it has no address. */
  static String identity(Parameters status) {
    return "urn:uuid:" + status.getIdElement().getIdPart();
  }

  /**
   * A whole address: the status has none against which a part of one could be resolved. HAPI would
   * cut off its own in an answer, but not where a reference holds its record.
   */
  private Reference reference(String record) {
    var id = new IdType(base + "/" + record);
    return new Reference(ResourceFactory.createResource(id.getResourceType()).setId(id));
  }

  private String address(Happened event) {
    return base + "/" + event.focus();
  }
}
