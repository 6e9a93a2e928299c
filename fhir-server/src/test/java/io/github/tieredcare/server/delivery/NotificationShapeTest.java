package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The judge of notifications judges: it lets through the forms that the Backport shows, and finds
 * whatever is put wrong in one.
 */
class NotificationShapeTest {

  private static final NotificationShape SHAPE = new NotificationShape();
  private static final String PATIENT = "https://hospital.example.org/fhir/Patient/zhang";

  @ParameterizedTest
  @EnumSource(ShownForm.class)
  void theFormsThatTheBackportShowsHaveNoFault(ShownForm form) {
    assertThat(SHAPE.faults(form.text(), form.payload())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"statuses", "events", "bundles", "payloads"})
  void whateverIsPutWrongIsFound(Spoilt spoilt) {
    assertThat(SHAPE.faults(spoilt.text(), spoilt.form().payload()))
        .anySatisfy(fault -> assertThat(fault).contains(spoilt.said()));
  }

  static Stream<Spoilt> statuses() {
    return Stream.of(
        Spoilt.without("subscription"),
        Spoilt.without("status"),
        Spoilt.without("type"),
        Spoilt.twice("subscription"),
        Spoilt.twice("topic"),
        Spoilt.twice("status"),
        Spoilt.twice("type"),
        Spoilt.twice("events-since-subscription-start"),
        Spoilt.valued("subscription", new UriType("urn:x"), "parameter[0].value"),
        Spoilt.valued("subscription", new Reference(PATIENT), "parameter[0].value"),
        Spoilt.valued("topic", new UriType("urn:x"), "parameter[1].value"),
        Spoilt.valued("status", new StringType("active"), "parameter[2].value"),
        Spoilt.valued("status", new CodeType("paused"), "parameter[2].value"),
        Spoilt.valued("type", new StringType("handshake"), "parameter[3].value"),
        Spoilt.valued("type", new CodeType("notice"), "parameter[3].value"),
        Spoilt.valued("events-since-subscription-start", new IntegerType(4), "parameter[4].value"),
        Spoilt.valued("error", new StringType("no"), "parameter[5].value"));
  }

  static Stream<Spoilt> events() {
    return Stream.of(
        Spoilt.told("event-number", new IntegerType(4), "the type string"),
        Spoilt.told("timestamp", new DateTimeType("2026-11-20"), "the type instant"),
        Spoilt.told("focus", new StringType("Encounter/stay"), "the type Reference"),
        Spoilt.told("additional-context", new StringType("zhang"), "the type Reference"),
        Spoilt.event(
            "without a number",
            "part:event-number",
            ShownForm.ID_ONLY,
            event -> event.getPart().remove(0)),
        Spoilt.event(
            "with two numbers",
            "part:event-number",
            ShownForm.ID_ONLY,
            event -> ShownForm.part(event, "event-number", new StringType("5"))),
        Spoilt.event(
            "with two times",
            "part:timestamp",
            ShownForm.ID_ONLY,
            event -> event.addPart(event.getPart().get(1).copy())),
        Spoilt.event(
            "with two foci",
            "part:focus",
            ShownForm.ID_ONLY,
            event -> event.addPart(event.getPart().get(2).copy())));
  }

  static Stream<Spoilt> bundles() {
    var whole = ShownForm.FULL_RESOURCE;
    return Stream.of(
        new Spoilt("no history", whole, "Bundle.type", it -> it.setType(BundleType.SEARCHSET)),
        new Spoilt(
            "its status last",
            whole,
            "backport-notification-bundle-r4-1",
            it -> Collections.reverse(it.getEntry())),
        new Spoilt("no status", whole, "subscriptionStatus", it -> it.getEntry().remove(0)),
        new Spoilt(
            "two statuses",
            whole,
            "subscriptionStatus",
            it -> it.addEntry(it.getEntryFirstRep().copy())),
        new Spoilt("no request", whole, "bdl-3", it -> it.getEntry().get(1).setRequest(null)),
        new Spoilt("no response", whole, "bdl-4", it -> it.getEntry().get(1).setResponse(null)),
        new Spoilt(
            "the status read",
            whole,
            "the-status-is-asked-as-status",
            it -> it.getEntryFirstRep().getRequest().setUrl("Subscription/7")),
        new Spoilt(
            "the status posted",
            whole,
            "the-status-is-asked-as-status",
            it -> it.getEntryFirstRep().getRequest().setMethod(HTTPVerb.POST)));
  }

  static Stream<Spoilt> payloads() {
    var topic = new CanonicalType("http://example.org/stays");
    return Stream.of(
        Spoilt.event(
            "with a focus",
            "empty-names-no-record",
            ShownForm.EMPTY,
            event -> ShownForm.part(event, "focus", new Reference("Encounter/stay"))),
        new Spoilt(
            "with a topic",
            ShownForm.EMPTY,
            "empty-names-no-topic",
            it -> ShownForm.status(it).addParameter().setName("topic").setValue(topic)),
        new Spoilt(
            "with an entry",
            ShownForm.EMPTY,
            "the-status-stands-alone",
            it -> it.addEntry(ShownForm.FULL_RESOURCE.bundle().getEntry().get(1))),
        new Spoilt(
            "with a record",
            ShownForm.ID_ONLY,
            "ids-hold-no-record",
            it -> it.addEntry(ShownForm.FULL_RESOURCE.bundle().getEntry().get(1))),
        new Spoilt(
            "with an entry of nothing",
            ShownForm.ID_ONLY,
            "ids-stand-in-the-entry",
            it ->
                it.addEntry(
                    ShownForm.FULL_RESOURCE
                        .bundle()
                        .getEntry()
                        .get(1)
                        .setResource(null)
                        .setFullUrl(null))),
        Spoilt.event(
            "without a focus",
            "each-event-names-its-focus",
            ShownForm.ID_ONLY,
            event -> event.getPart().remove(2)),
        new Spoilt(
            "without its record",
            ShownForm.FULL_RESOURCE,
            "each-focus-is-enclosed",
            it -> it.getEntry().get(1).setResource(null)),
        new Spoilt(
            "without a topic",
            ShownForm.FULL_RESOURCE,
            "a-topic-is-named",
            it -> ShownForm.status(it).getParameter().removeIf(p -> p.getName().equals("topic"))),
        new Spoilt(
            "with an event",
            ShownForm.HEARTBEAT,
            "no-event-is-told",
            it ->
                ShownForm.status(it).addParameter(Spoilt.event(ShownForm.ID_ONLY.bundle()).copy())),
        new Spoilt(
            "without an event",
            ShownForm.ID_ONLY,
            "events-are-told",
            it -> ShownForm.status(it).getParameter().remove(5)));
  }
}
