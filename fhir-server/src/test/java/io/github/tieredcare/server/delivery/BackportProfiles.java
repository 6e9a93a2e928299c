package io.github.tieredcare.server.delivery;

import io.github.tieredcare.profile.Backport;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * What the Backport's profiles <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-backport-subscription-notification-r4.html">of
 * a notification</a> and <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-backport-subscription-status-r4.html">of
 * its status</a> demand, written down as two tables under their canonical addresses.
 */
final class BackportProfiles {

  private static final String STATUSES = "http://hl7.org/fhir/ValueSet/subscription-status";
  private static final String TYPES = "http://hl7.org/fhir/ValueSet/subscription-notification-type";

  private static final String TYPE_CODES = "http://hl7.org/fhir/subscription-notification-type";

  /** The parts of each of its events. */
  private static final List<NamedSlice> EVENT =
      List.of(
          NamedSlice.of("event-number", 1, "1").needing("string"),
          NamedSlice.of("timestamp", 0, "1").holding("instant"),
          NamedSlice.of("focus", 0, "1").holding("Reference"),
          NamedSlice.of("additional-context", 0, "*").holding("Reference"));

  /** The parameters of a status; others may stand beside them. */
  private static final List<NamedSlice> STATUS =
      List.of(
          NamedSlice.of("subscription", 1, "1").needing("Reference").to("Subscription"),
          NamedSlice.of("topic", 0, "1").holding("canonical"),
          NamedSlice.of("status", 1, "1").needing("code").from(STATUSES),
          NamedSlice.of("type", 1, "1").needing("code").from(TYPES),
          NamedSlice.of("events-since-subscription-start", 0, "1").holding("string"),
          NamedSlice.of("notification-event", 0, "*").withParts(EVENT),
          NamedSlice.of("error", 0, "*").holding("CodeableConcept"));

  private BackportProfiles() {}

  /** Both profiles, with the codes that R4 itself does not have. */
  static Stream<Resource> all() {
    return Stream.of(status(), notification(), types(), typeCodes());
  }

  private static StructureDefinition status() {
    var profile = on("Parameters", Backport.STATUS);
    slice(profile, "Parameters.parameter", STATUS);
    return profile;
  }

  private static StructureDefinition notification() {
    var profile = on("Bundle", Backport.NOTIFICATION);
    new Invariant("backport-notification-bundle-r4-1", "entry.first().resource is Parameters")
        .on(element(profile, "Bundle"));
    element(profile, "Bundle.type").setFixed(new CodeType("history"));
    element(profile, "Bundle.entry")
        .setMin(1)
        .getSlicing()
        .setRules(ElementDefinition.SlicingRules.OPEN)
        .addDiscriminator()
        .setType(DiscriminatorType.TYPE)
        .setPath("resource");
    element(profile, "Bundle.entry:subscriptionStatus").setMin(1).setMax("1");
    element(profile, "Bundle.entry:subscriptionStatus.resource")
        .setMin(1)
        .addType()
        .setCode("Parameters")
        .addProfile(Backport.STATUS);
    return profile;
  }

  /** Slices an element by the names of its parameters, in their order. */
  static void slice(StructureDefinition profile, String path, List<NamedSlice> slices) {
    element(profile, path)
        .getSlicing()
        .setRules(ElementDefinition.SlicingRules.OPEN)
        .addDiscriminator()
        .setType(DiscriminatorType.VALUE)
        .setPath("name");
    slices.forEach(it -> it.on(profile, path));
  }

  private static ValueSet types() {
    var types = new ValueSet().setUrl(TYPES).setStatus(PublicationStatus.ACTIVE);
    types.getCompose().addInclude().setSystem(TYPE_CODES);
    return types;
  }

  private static CodeSystem typeCodes() {
    var codes =
        new CodeSystem()
            .setUrl(TYPE_CODES)
            .setStatus(PublicationStatus.ACTIVE)
            .setContent(CodeSystemContentMode.COMPLETE);
    Stream.of("handshake", "heartbeat", "event-notification", "query-status", "query-event")
        .forEach(code -> codes.addConcept().setCode(code));
    return codes;
  }

  /** An empty profile of a kind of resource. */
  static StructureDefinition on(String kind, String url) {
    return new StructureDefinition()
        .setUrl(url)
        .setName(kind + Math.abs(url.hashCode()))
        .setStatus(PublicationStatus.ACTIVE)
        .setFhirVersion(FHIRVersion._4_0_1)
        .setKind(StructureDefinitionKind.RESOURCE)
        .setAbstract(false)
        .setType(kind)
        .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/" + kind)
        .setDerivation(TypeDerivationRule.CONSTRAINT);
  }

  /** Adds a line to a profile; a name after a colon is that of a slice. */
  static ElementDefinition element(StructureDefinition profile, String id) {
    var element = profile.getDifferential().addElement();
    element.setPath(id.replaceAll(":[^.]+", "")).setId(id);
    if (id.matches(".*:[^.]+")) {
      element.setSliceName(id.replaceFirst(".*:", ""));
    }
    return element;
  }
}
