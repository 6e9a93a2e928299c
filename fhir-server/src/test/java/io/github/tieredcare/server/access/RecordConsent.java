package io.github.tieredcare.server.access;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** A patient lets an institution read the record for a month. */
public final class RecordConsent {

  private static final String CODES = "http://terminology.hl7.org/CodeSystem/";
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private RecordConsent() {}

  public static Consent of(String patientId, String institution) {
    var patient = new Reference("Patient/" + patientId);
    var reader = new Reference("Organization/" + institution);
    var consent = new Consent();
    consent.setId("consent-" + patientId);
    consent.setStatus(ConsentState.ACTIVE).setPatient(patient).setDateTime(Date.from(NOW));
    consent.setScope(concept(CODES + "consentscope", "patient-privacy", null));
    consent.addCategory(concept("http://loinc.org", "59284-0", "Consent Document"));
    consent.addPerformer(patient).addOrganization(reader);
    consent.addPolicy().setUri("https://tieredcare.github.io/fhir/consent/record");
    consent.setSource(new Attachment().setContentType("application/pdf").setTitle("授权书"));
    consent.addExtension(TcExtension.NOTICE_VERSION, new StringType("2026-1"));
    consent.addExtension(
        TcExtension.CONSENT_CHANNEL, new Coding(TcCodeSystem.CONSENT_CHANNEL, "paper", null));
    var provision = consent.getProvision().setType(ConsentProvisionType.PERMIT);
    provision.setPeriod(
        new Period()
            .setStart(Date.from(NOW.minus(1, ChronoUnit.HOURS)))
            .setEnd(Date.from(NOW.plus(30, ChronoUnit.DAYS))));
    provision.addPurpose(new Coding(CODES + "v3-ActReason", "TREAT", null));
    provision
        .addActor()
        .setRole(concept(CODES + "v3-ParticipationType", "IRCP", "information recipient"))
        .setReference(reader);
    return consent;
  }

  private static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept(new Coding(system, code, display));
  }
}
