package io.github.tieredcare.slot.booking;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.Side;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Slot;

/** An Appointment read as the booking of a slot. */
public record Booking(Appointment appointment, Records records) {

  /** The appointment that has a slot. */
  public static final Link<Appointment> OF_SLOT =
      new Link<>(Appointment.class, "slot", booked -> booked.getSlot().stream());

  /** The slots of a session. */
  public static final Link<Slot> OF_SESSION =
      new Link<>(Slot.class, "schedule", slot -> Stream.of(slot.getSchedule()));

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

  /**
   * What the appointment has of its slot, booked or held; nothing where it is over or only asked.
   */
  public static Optional<Hold> hold(Appointment appointment) {
    return appointment.getSlot().stream()
        .map(slot -> slot.getReferenceElement().getIdPart())
        .findFirst()
        .flatMap(slot -> hold(appointment, slot));
  }

  private static Optional<Hold> hold(Appointment appointment, String slot) {
    return HOLDING.contains(appointment.getStatus())
        ? Optional.of(new Hold(slot, Optional.empty()))
        : heldUntil(appointment).map(until -> new Hold(slot, Optional.of(until)));
  }

  /** Until when an appointment that is not booked yet keeps its slot. */
  static Optional<Instant> heldUntil(Appointment appointment) {
    return Optional.ofNullable(appointment.getExtensionByUrl(TcExtension.HELD_UNTIL))
        .filter(held -> appointment.getStatus() == AppointmentStatus.PENDING)
        .map(Extension::getValue)
        .filter(InstantType.class::isInstance)
        .map(until -> ((InstantType) until).getValue().toInstant());
  }

  /** Whether a change takes a slot that the appointment did not have, or books one that it held. */
  static boolean takes(Change<Appointment> change) {
    return !change.deletes()
        && holdAt(change.after(), change.at())
            .filter(now -> change.creates() || !hadAlready(change, now))
            .isPresent();
  }

  private static boolean hadAlready(Change<Appointment> change, Hold now) {
    return holdAt(change.before(), change.at()).filter(now::isLike).isPresent();
  }

  private static Optional<Hold> holdAt(Appointment appointment, Instant at) {
    return hold(appointment).filter(hold -> hold.standsAt(at));
  }

  /** Whether a change books a slot: one that was free, that was held, or another than before. */
  public static boolean books(Change<Appointment> change) {
    return !change.deletes()
        && booked(change.after()).isPresent()
        && (change.creates() || !booked(change.before()).equals(booked(change.after())));
  }

  /** The booking of a slot, if an appointment is one. */
  public static Optional<Hold> booked(Appointment appointment) {
    return hold(appointment).filter(Hold::isBooking);
  }

  /** Whether a slot was booked and nothing more will come of it. */
  public static boolean isOver(Appointment appointment) {
    return appointment.hasSlot() && OVER.contains(appointment.getStatus());
  }

  /** Whether it has its slot at an instant: somebody is expected, or was, or may soon be. */
  boolean standsAt(Instant at) {
    return holdAt(appointment, at).isPresent();
  }

  /** Whether its patient is still to be seen. */
  public boolean awaitsAt(Instant at) {
    return standsAt(at) && !OVER.contains(appointment.getStatus());
  }

  /** What is offered in the slot, if there is such a slot. */
  Optional<Offer> offer() {
    return onFile().map(Offer::of);
  }

  /**
   * The open orders that it rests on: for its patient, and to the slot's hospital or to nobody yet.
   */
  Stream<Referral> orders() {
    return appointment.getBasedOn().stream()
        .flatMap(order -> records.read(ServiceRequest.class, order).stream())
        .filter(order -> Records.same(order.getSubject(), patient()))
        .map(Referral::new)
        .filter(Referral::open)
        .filter(order -> order.target(records).filter(it -> !isTheHospital(it)).isEmpty());
  }

  /** Whether an institution is the hospital whose slot it is. */
  boolean isTheHospital(Organization institution) {
    return hospital().filter(it -> it.getIdPart().equals(institution.getIdPart())).isPresent();
  }

  /** The session that the slot is of. */
  Optional<Session> session() {
    return onFile()
        .flatMap(slot -> records.read(Schedule.class, slot.getSchedule()))
        .map(Session::new);
  }

  /** The hospital whose slot it is. */
  public Optional<Organization> hospital() {
    return session().flatMap(session -> session.hospital(records));
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

  /** Whether a patient is to come, and no other. */
  static boolean isOnlyFor(String patient, Appointment booked) {
    var own = Records.to(Patient.class, patient);
    return patients(booked).findAny().isPresent()
        && patients(booked).allMatch(it -> Records.same(it, own));
  }

  private static Stream<Reference> patients(Appointment booked) {
    return booked.getParticipant().stream()
        .map(AppointmentParticipantComponent::getActor)
        .filter(actor -> "Patient".equals(new IdType(actor.getReference()).getResourceType()));
  }
}
