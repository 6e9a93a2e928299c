package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.rule.Unjudged;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;

/** A community centre that books, for patients whom nobody else's test knows. */
public final class Bookers {

  static final String ID = "community-centre";

  private static final String REASONS =
      "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Hospital hospital;

  Bookers(Hospital hospital) {
    this.hospital = hospital;
  }

  /** Patients who have a number. */
  static List<String> patients(int count) {
    var patients = Stream.generate(Bookers::patient).limit(count).toList();
    new Unjudged().store(patients);
    return patients.stream().map(patient -> "Patient/" + patient.getIdPart()).toList();
  }

  /** The booking of a slot for a patient. */
  public static Appointment booking(Slot slot, String patient) {
    var booking = new Appointment().setStatus(AppointmentStatus.BOOKED);
    booking.addSlot(new Reference("Slot/" + slot.getIdElement().getIdPart()));
    booking.setStart(slot.getStart()).setEnd(slot.getEnd());
    booking
        .addParticipant()
        .setActor(new Reference(patient))
        .setStatus(ParticipationStatus.ACCEPTED);
    return booking;
  }

  /** The booking, cancelled by the patient. */
  public static Appointment cancelled(Appointment booked) {
    return booked
        .copy()
        .setStatus(AppointmentStatus.CANCELLED)
        .setCancelationReason(new CodeableConcept(new Coding(REASONS, "pat", null)));
  }

  HttpResponse<String> posts(Resource record) {
    return hospital.door().post(record.fhirType(), token(), text(record));
  }

  HttpResponse<String> puts(Appointment record) {
    var request =
        hospital.door().asked("Appointment/" + record.getIdElement().getIdPart(), token());
    request.header("Content-Type", "application/fhir+json");
    return hospital.door().send(request.PUT(BodyPublishers.ofString(text(record))));
  }

  /** What is stored of a record that was sent. */
  public static Appointment stored(HttpResponse<String> answer) {
    return parsed(answer, Appointment.class);
  }

  static <T extends Resource> T parsed(HttpResponse<String> answer, Class<T> type) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return FHIR.newJsonParser().parseResource(type, answer.body());
  }

  static String text(Resource record) {
    return FHIR.newJsonParser().encodeResourceToString(record);
  }

  String token() {
    return hospital.door().token(ID);
  }

  private static Patient patient() {
    var id = UUID.randomUUID().toString();
    var patient = new Patient();
    patient.setId("booker-" + id);
    patient.addIdentifier().setSystem(IdentifierSystem.PASSPORT).setValue("E" + id.substring(0, 8));
    patient.addName().setText("王小明");
    return patient;
  }
}
