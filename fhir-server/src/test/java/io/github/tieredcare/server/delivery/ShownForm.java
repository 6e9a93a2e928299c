package io.github.tieredcare.server.delivery;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Backport;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * The forms of the <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/artifacts.html">Backport's example
 * bundles</a> for R4, r4-notification-handshake and its siblings, with names and numbers of our
 * own.
 */
enum ShownForm {
  HANDSHAKE(Payload.NO_EVENT, "requested", "handshake", form -> {}),
  HEARTBEAT(Payload.NO_EVENT, "active", "heartbeat", form -> {}),
  EMPTY(Payload.EMPTY, "active", "event-notification", ShownForm::untold),
  ID_ONLY(Payload.ID_ONLY, "active", "event-notification", form -> told(form)),
  FULL_RESOURCE(
      Payload.FULL_RESOURCE,
      "active",
      "event-notification",
      form -> {
        told(form);
        enclose(form, encounter(), HTTPVerb.POST, "Encounter", "201");
      }),
  MULTI_RESOURCE(
      Payload.FULL_RESOURCE,
      "active",
      "event-notification",
      form -> {
        part(told(form), "additional-context", new Reference(url(patient())));
        enclose(form, encounter(), HTTPVerb.POST, "Encounter", "201");
        enclose(form, patient(), HTTPVerb.GET, "Patient/zhang", "200");
      }),
  ERROR(
      Payload.NO_EVENT,
      "error",
      "query-status",
      form ->
          status(form)
              .addParameter()
              .setName("error")
              .setValue(
                  new CodeableConcept(
                      new Coding(
                          "http://terminology.hl7.org/CodeSystem/subscription-error",
                          "no-response",
                          null))));

  private static final String BASE = "https://hospital.example.org/fhir/";
  private static final String ID = "5f0f6d0a-8a5e-4a43-9d0c-2f6d35a7c1b2";

  private final Payload payload;
  private final Bundle form;

  ShownForm(Payload payload, String status, String type, Consumer<Bundle> rest) {
    this.payload = payload;
    this.form = opened(status, type);
    rest.accept(form);
  }

  Payload payload() {
    return payload;
  }

  /** A copy, to be spoilt. */
  Bundle bundle() {
    return form.copy();
  }

  String text() {
    return text(form);
  }

  static String text(Bundle bundle) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
  }

  static Parameters status(Bundle bundle) {
    return (Parameters) bundle.getEntryFirstRep().getResource();
  }

  private static Bundle opened(String status, String type) {
    var bundle = new Bundle().setType(BundleType.HISTORY);
    bundle.setTimestampElement(new InstantType("2026-11-20T08:30:00.5+08:00"));
    bundle.setId("notification");
    bundle.getMeta().addProfile(Backport.NOTIFICATION);
    var first = bundle.addEntry().setFullUrl("urn:uuid:" + ID);
    var parameters = new Parameters();
    parameters.setId(ID);
    parameters.getMeta().addProfile(Backport.STATUS);
    parameters
        .addParameter()
        .setName("subscription")
        .setValue(new Reference(BASE + "Subscription/7"));
    parameters
        .addParameter()
        .setName("topic")
        .setValue(new CanonicalType("http://example.org/stays"));
    parameters.addParameter().setName("status").setValue(new CodeType(status));
    parameters.addParameter().setName("type").setValue(new CodeType(type));
    parameters
        .addParameter()
        .setName("events-since-subscription-start")
        .setValue(new StringType("4"));
    first.setResource(parameters);
    first.getRequest().setMethod(HTTPVerb.GET).setUrl(BASE + "Subscription/7/$status");
    first.getResponse().setStatus("200");
    return bundle;
  }

  /** Without a topic, as an empty one should be. */
  private static void untold(Bundle bundle) {
    status(bundle).getParameter().removeIf(it -> it.getName().equals("topic"));
    event(bundle);
  }

  static ParametersParameterComponent told(Bundle bundle) {
    return part(event(bundle), "focus", new Reference(url(encounter())));
  }

  static ParametersParameterComponent event(Bundle bundle) {
    var event = status(bundle).addParameter().setName("notification-event");
    part(event, "event-number", new StringType("4"));
    return part(event, "timestamp", new InstantType("2026-11-20T08:29:59.123+08:00"));
  }

  static ParametersParameterComponent part(
      ParametersParameterComponent event, String name, Type value) {
    event.addPart().setName(name).setValue(value);
    return event;
  }

  private static void enclose(
      Bundle bundle, Resource record, HTTPVerb method, String url, String status) {
    var entry = bundle.addEntry().setFullUrl(url(record)).setResource(record);
    entry.getRequest().setMethod(method).setUrl(url);
    entry.getResponse().setStatus(status);
  }

  private static String url(Resource record) {
    return BASE + record.fhirType() + "/" + record.getIdElement().getIdPart();
  }

  private static Encounter encounter() {
    var encounter = new Encounter().setStatus(EncounterStatus.INPROGRESS);
    encounter.setId("stay");
    encounter
        .getClass_()
        .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
        .setCode("IMP");
    encounter.setSubject(new Reference(url(patient())));
    return encounter;
  }

  private static Patient patient() {
    var patient = new Patient().setActive(true);
    patient.setId("zhang");
    patient.addName().setText("张某");
    return patient;
  }
}
