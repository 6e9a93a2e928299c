package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * The papers of a referral in one <a
 * href="https://hl7.org/fhir/R4/http.html#transaction">transaction</a>: the request first, then its
 * note, the patient's consent, the doctor's word for it, and the data.
 */
record ReferralPapers(Doctor doctor, Instant at, ServiceRequest request) {

  private static final String LOINC = TcCodeSystem.LOINC;
  private static final String CONSENT_POLICY = Canonical.BASE + "/consent/referral";

  Bundle asTransaction(NoteSections sections, List<Resource> evidence) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var referral = enter(bundle, request);
    var note = enter(bundle, note(sections));
    request.addSupportingInfo(note).addSupportingInfo(enter(bundle, consent()));
    enter(bundle, word(referral, note));
    evidence.forEach(record -> request.addSupportingInfo(enter(bundle, record)));
    return bundle;
  }

  private Composition note(NoteSections sections) {
    var note = new Composition().setStatus(CompositionStatus.FINAL).setTitle("双向转诊单");
    note.getType().addCoding().setSystem(LOINC).setCode("57133-1");
    note.setCategory(List.of(request.getCategoryFirstRep().copy()));
    note.setSubject(request.getSubject()).setEncounter(request.getEncounter());
    note.setDate(Date.from(at)).addAuthor(doctor.reference());
    note.setCustodian(doctor.workplace()).setSection(sections.all());
    return note;
  }

  private Consent consent() {
    var consent = new Consent().setStatus(ConsentState.ACTIVE);
    consent
        .getScope()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/consentscope")
        .setCode("treatment");
    consent.addCategory().addCoding().setSystem(LOINC).setCode("59284-0");
    consent.setPatient(request.getSubject()).setDateTime(Date.from(at));
    consent.addPerformer(request.getSubject()).addOrganization(doctor.workplace());
    consent.addPolicy().setUri(CONSENT_POLICY);
    return consent;
  }

  private Provenance word(Reference referral, Reference note) {
    var word = new Provenance().addTarget(referral).addTarget(note).setRecorded(Date.from(at));
    word.addAgent().setWho(doctor.reference()).setOnBehalfOf(doctor.workplace());
    return word;
  }

  /** A new record is posted under a name of its own; one that was read is put back where it was. */
  private static Reference enter(Bundle bundle, Resource record) {
    var entry = bundle.addEntry().setResource(record);
    var type = record.fhirType();
    if (record.hasId()) {
      var id = record.getIdElement().toUnqualifiedVersionless().getValue();
      entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(id);
      entry.getRequest().setIfMatch("W/\"" + record.getMeta().getVersionId() + "\"");
      record.setId(id);
      return new Reference(id);
    }
    entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(type);
    return new Reference(entry.getFullUrl());
  }
}
