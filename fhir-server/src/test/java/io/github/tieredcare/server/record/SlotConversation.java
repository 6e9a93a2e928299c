package io.github.tieredcare.server.record;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.repeat.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;

/** A hospital publishes a morning; a centre looks for what can be booked in it, and books. */
record SlotConversation(Chart chart, Conversation conversation) {

  private static final String HOSPITAL = "district-hospital";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String PERIOD = "&start=2026-11-20&status=free";

  void take() {
    var clock = chart.sending.door().exchange().clock();
    clock.set(morning(18));
    try {
      publishes("publish-too-few", 1);
      publishes("publish", 0);
      clock.set(morning(10));
      reads("free-slots", "Slot?institution=" + HOSPITAL + PERIOD);
      reads("slot-search-too-wide", "Slot?schedule.specialty=03.04&status=free");
      clock.set(morning(5));
      var slots = slots();
      var slot = slots.get(0);
      books("book", slot, "Patient/" + chart.id());
      books("book-taken", slot, "Patient/patient-wang-jianguo");
      sends("hold", "Appointment/$hold", booking(slots.get(1), "Patient/patient-wang-jianguo"));
      conversation.sends("withdraw", HOSPITAL, withdraw(slot), reason(), Map.of());
    } finally {
      clock.reset();
    }
  }

  /** So many days before the clinic; all of it has passed for the real clock. */
  private static Instant morning(int daysBefore) {
    return DAY.minusDays(daysBefore).atTime(9, 0).atZone(Span.ZONE).toInstant();
  }

  private void publishes(String name, int leftOut) {
    var morning = clinic();
    morning.getEntry().subList(1, 1 + leftOut).clear();
    conversation.sends(name, HOSPITAL, "Schedule/$publish", morning, Map.of());
  }

  private List<Slot> slots() {
    var path = "Slot?institution=" + HOSPITAL + PERIOD;
    var found = chart.sending.door().get(path, chart.sending.door().token(Sending.SENDER));
    var page = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, found.body());
    return page.getEntry().stream().map(entry -> (Slot) entry.getResource()).toList();
  }

  private static String withdraw(Slot slot) {
    return slot.getSchedule().getReference() + "/$withdraw";
  }

  private static Parameters reason() {
    var reason =
        new Coding(
            "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
            "prov-pers",
            null);
    var asked = new Parameters();
    asked.addParameter().setName("reason").setValue(new CodeableConcept(reason));
    return asked;
  }

  private void books(String name, Slot slot, String patient) {
    sends(name, "Appointment", booking(slot, patient));
  }

  private void sends(String name, String path, Appointment booking) {
    conversation.sends(name, Sending.SENDER, path, booking, Map.of());
  }

  private static Appointment booking(Slot slot, String patient) {
    var booking = new Appointment().setStatus(AppointmentStatus.BOOKED);
    booking.addSlot(new Reference("Slot/" + slot.getIdElement().getIdPart()));
    booking.setStartElement(slot.getStartElement()).setEndElement(slot.getEndElement());
    booking
        .addParticipant()
        .setActor(new Reference(patient))
        .setStatus(ParticipationStatus.ACCEPTED);
    return booking;
  }

  private static Bundle clinic() {
    return new Timetable("https://district-hospital.example.org/sessions", DAY, 6)
        .of(List.of("dr-lin-district-hospital"), "03.04");
  }

  private void reads(String name, String path) {
    conversation.reads(name, Sending.SENDER, chart.sending.door().token(Sending.SENDER), path);
  }
}
