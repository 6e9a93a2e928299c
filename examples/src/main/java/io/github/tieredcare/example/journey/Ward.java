package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Where a hospital keeps a place for a patient, and takes the patient in. */
record Ward(HospitalSystem system, Reference patient) {

  private static final String VISIT_KINDS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final Duration CONSULTATION = Duration.ofMinutes(20);

  /** Keeps a bed from a time on. */
  Reference bed(String name, Instant from) {
    var bed = visit("IMP", from).setStatus(EncounterStatus.PLANNED);
    bed.addExtension(TcExtension.BED, new StringType(name));
    return stored(bed);
  }

  /** Books a consultation. */
  Reference appointment(Instant at) {
    var appointment = new Appointment().setStatus(AppointmentStatus.BOOKED);
    appointment.setStart(Date.from(at)).setEnd(Date.from(at.plus(CONSULTATION)));
    appointment.addParticipant().setActor(patient).setStatus(ParticipationStatus.ACCEPTED);
    return stored(appointment);
  }

  /** A time in which the patient may simply come. */
  static Period window(Instant from, Duration length) {
    return new Period().setStart(Date.from(from)).setEnd(Date.from(from.plus(length)));
  }

  /** The patient has come: AMB to the outpatients, EMER to the emergency room. */
  Reference arrival(String kind, Instant at) {
    return stored(visit(kind, at));
  }

  /** The patient has come to stay, under an inpatient number. */
  Reference admission(Instant at) {
    var stay = visit("IMP", at);
    stay.addIdentifier()
        .setSystem(IdentifierSystem.INPATIENT_NUMBER)
        .setValue("ZY-" + UUID.randomUUID());
    return stored(stay);
  }

  private Encounter visit(String kind, Instant at) {
    return new Encounter()
        .setStatus(EncounterStatus.ARRIVED)
        .setClass_(new Coding(VISIT_KINDS, kind, null))
        .setSubject(patient)
        .setPeriod(new Period().setStart(Date.from(at)))
        .setServiceProvider(new Reference("Organization/" + system.institution()));
  }

  private Reference stored(Resource record) {
    return new Reference(system.create(record).getIdElement().toUnqualifiedVersionless());
  }
}
