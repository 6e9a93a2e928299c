package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.Need;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A referral as a doctor's workstation puts it together: the request and all that goes with it. */
final class NewReferral {

  private final Doctor doctor;
  private final Instant at;
  private final ServiceRequest request;
  private final NoteSections sections = new NoteSections();
  private final List<Resource> evidence = new ArrayList<>();

  private NewReferral(Doctor doctor, Instant at, ServiceRequest request) {
    this.doctor = doctor;
    this.at = at;
    this.request = request;
    request.setStatus(ServiceRequestStatus.ACTIVE).setAuthoredOn(Date.from(at));
    request.setRequester(doctor.reference());
  }

  /** A referral begun by a doctor. */
  static NewReferral by(Doctor doctor, Direction direction, Reference patient, Instant at) {
    var request = new ServiceRequest().setIntent(ServiceRequestIntent.ORDER).setSubject(patient);
    request.addCategory(direction.concept());
    request
        .addIdentifier()
        .setSystem(IdentifierSystem.REFERRAL_NUMBER)
        .setValue("ZZ-" + UUID.randomUUID())
        .setAssigner(doctor.workplace());
    return new NewReferral(doctor, at, request);
  }

  /** A draft, such as the exchange prepares for the way back, that a doctor completes. */
  static NewReferral completing(ServiceRequest draft, Doctor doctor, Instant at) {
    return new NewReferral(doctor, at, draft.copy());
  }

  NewReferral to(String institution, String department) {
    request.setPerformer(
        List.of(
            new Reference("Organization/" + institution),
            new Reference("Organization/" + institution + "-" + department)));
    return this;
  }

  /** What is asked for; the purpose is a code of referral-purpose. */
  NewReferral asks(Need need, String purpose) {
    request.setCode(need.concept());
    request.addExtension(
        TcExtension.PURPOSE,
        new CodeableConcept(new Coding(TcCodeSystem.REFERRAL_PURPOSE, purpose, null)));
    return this;
  }

  NewReferral because(String icd10, String words) {
    request.addReasonCode().setText(words).addCoding().setSystem(TcCodeSystem.ICD10).setCode(icd10);
    return this;
  }

  /** The step of the ladder before this one. */
  NewReferral after(String earlier) {
    request.addBasedOn().setReference("ServiceRequest/" + earlier);
    return this;
  }

  NewReferral from(Reference encounter) {
    request.setEncounter(encounter);
    return this;
  }

  /** An emergency: the patient has left, and this is whom to call on the way. */
  NewReferral emergency(Instant departure, String phone) {
    request.setPriority(ServiceRequestPriority.STAT);
    var emergency = new Extension(TcExtension.EMERGENCY);
    emergency.addExtension(TcExtension.DEPARTED_AT, new DateTimeType(Date.from(departure)));
    var contact = new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(phone);
    emergency.addExtension(TcExtension.CONTACT, contact);
    request.addExtension(emergency);
    return this;
  }

  /** What the doctor takes it for. */
  NewReferral found(String impression) {
    return tells(Section.IMPRESSION, impression);
  }

  /** What happened now, and what the patient has had before. */
  NewReferral history(String present, String past) {
    return tells(Section.PRESENT_HISTORY, present).tells(Section.PAST_HISTORY, past);
  }

  /** What was done so far. */
  NewReferral treated(String treatment) {
    return tells(Section.TREATMENT, treatment);
  }

  NewReferral tells(Section section, String words) {
    sections.add(section, words);
    return this;
  }

  /** Data that travels ahead of the patient. */
  NewReferral with(Resource record) {
    evidence.add(record);
    return this;
  }

  /** All of it in one transaction: stored as a whole, or not at all. */
  Bundle asTransaction() {
    return new ReferralPapers(doctor, at, request).asTransaction(sections, evidence);
  }
}
