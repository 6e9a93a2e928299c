package io.github.tieredcare.slot.booking;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.Side;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;

/** An Appointment read as the booking of a slot. */
public record Booking(Appointment appointment, Records records) {

  /** The appointment that has a slot. */
  public static final Link<Appointment> OF_SLOT =
      new Link<>(Appointment.class, "slot", booked -> booked.getSlot().stream());

  /** The appointments of a patient. */
  static final Link<Appointment> OF_PATIENT =
      new Link<>(Appointment.class, "patient", Booking::patients);

  /** While it stands so nobody else has the slot; a missed one is not free again. */
  private static final Set<AppointmentStatus> HOLDING =
      EnumSet.of(
          AppointmentStatus.BOOKED,
          AppointmentStatus.ARRIVED,
          AppointmentStatus.CHECKEDIN,
          AppointmentStatus.FULFILLED,
          AppointmentStatus.NOSHOW);

  private static final Set<AppointmentStatus> OVER =
      EnumSet.of(
          AppointmentStatus.FULFILLED,
          AppointmentStatus.NOSHOW,
          AppointmentStatus.CANCELLED,
          AppointmentStatus.ENTEREDINERROR);

  /** The slot that it names. */
  public Optional<Reference> slot() {
    return appointment.getSlot().stream().findFirst();
  }

  /** The id of the slot that nobody else can have while the appointment stands as it does. */
  public static Optional<String> slotHeld(Appointment appointment) {
    return appointment.getSlot().stream()
        .filter(slot -> HOLDING.contains(appointment.getStatus()))
        .map(slot -> slot.getReferenceElement().getIdPart())
        .findFirst();
  }

  /** Whether a change takes a slot that the appointment did not hold before. */
  public static boolean takes(Change<Appointment> change) {
    return !change.deletes()
        && slotHeld(change.after()).isPresent()
        && (change.creates() || !slotHeld(change.before()).equals(slotHeld(change.after())));
  }

  /** Whether a slot was booked and nothing more will come of it. */
  public static boolean isOver(Appointment appointment) {
    return appointment.hasSlot() && OVER.contains(appointment.getStatus());
  }

  /** Whether it stands: somebody is expected, or was. */
  boolean stands() {
    return HOLDING.contains(appointment.getStatus());
  }

  /** What is offered in the slot, if there is such a slot. */
  Optional<Offer> offer() {
    return onFile().map(Offer::of);
  }

  /** The session that the slot is of. */
  Optional<Session> session() {
    return onFile()
        .flatMap(slot -> records.read(Schedule.class, slot.getSchedule()))
        .map(Session::new);
  }

  /** The hospital whose slot it is. */
  public Optional<Organization> hospital() {
    return session().flatMap(this::holder).flatMap(new Directory(records)::institutionOf);
  }

  /** From which side a caller books it. */
  Side side(Caller caller) {
    return Side.of(caller, hospital().map(Organization::getIdPart).orElse(""));
  }

  /** Whether a caller is the hospital whose slot is booked. */
  public boolean isAt(Caller caller) {
    return side(caller) == Side.HOSPITAL;
  }

  /** Who is to come. */
  public Reference patient() {
    return whoComes(appointment);
  }

  static Reference whoComes(Appointment booked) {
    return patients(booked).findFirst().orElseGet(Reference::new);
  }

  private Optional<Slot> onFile() {
    return slot().flatMap(slot -> records.read(Slot.class, slot));
  }

  private Optional<Reference> holder(Session session) {
    return session
        .doctor()
        .or(
            () ->
                session
                    .service()
                    .flatMap(service -> records.read(HealthcareService.class, service))
                    .map(HealthcareService::getProvidedBy));
  }

  private static Stream<Reference> patients(Appointment booked) {
    return booked.getParticipant().stream()
        .map(AppointmentParticipantComponent::getActor)
        .filter(actor -> "Patient".equals(new IdType(actor.getReference()).getResourceType()));
  }
}
