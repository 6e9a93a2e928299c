package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.tieredcare.event.Topic;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.journey.Story;
import io.github.tieredcare.example.journey.ThereAndBack;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.access.RecordConsent;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.slot.Bookers;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a topic is about reaches whom it concerns, whether a client, an operation or a timer of the
 * exchange itself brought it about.
 */
class EveryTopicIsToldTest {

  private static final String SENDER = Sending.SENDER;
  private static final String COUNTY_HOSPITAL = "county-hospital";
  private static final String HOSPITAL = "district-hospital";

  /** The last refers and is referred to on the journey. */
  private static final Set<String> SUBSCRIBERS =
      Set.of(SENDER, Sending.CENTRE, HOSPITAL, "township-centre");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Reading reading = new Reading();
  private final Sending sending = reading.sending;
  private final Map<Topic, Map<String, String>> subscriptions = new EnumMap<>(Topic.class);

  @BeforeEach
  void subscribe() {
    for (Topic topic : Topic.values()) {
      subscriptions.put(
          topic,
          SUBSCRIBERS.stream()
              .collect(
                  Collectors.toMap(it -> it, it -> reading.made(Reading.unaddressed(topic), it))));
    }
  }

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void everyTopicIsTold() {
    new ThereAndBack(exchange()).take(story());
    reject(referred());
    result();
    discharge();
    consent();
    emergency();
    referred();
    changesClinics();
    var missed = publishAndBook();
    later(Duration.ofDays(5));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).contains(Topic.SLOT_RELEASED));
    later(Duration.ofDays(3));
    done(sending.send("POST", "Schedule/$return", HOSPITAL, returned(missed)));
    change(missed.setStatus(AppointmentStatus.NOSHOW), HOSPITAL);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(told()).containsExactlyInAnyOrder(Topic.values()));
  }

  private void later(Duration by) {
    reading.subscribing.later(by);
    sending.door().bean(Scheduler.class).triggerCheckForDueExecutions();
  }

  /** The topics that somebody was told of. */
  private List<Topic> told() {
    return subscriptions.entrySet().stream()
        .filter(topic -> topic.getValue().entrySet().stream().anyMatch(this::isTold))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isTold(Map.Entry<String, String> subscription) {
    return !reading.read(subscription.getValue(), subscription.getKey(), "").foci().isEmpty();
  }

  private Patient referred() {
    var patient = sending.newPatient();
    reading.subscribing.refer(patient);
    return patient;
  }

  private void reject(Patient patient) {
    var path = reading.referralOf(patient);
    var task = sending.read(path, Sending.CENTRE, Task.class);
    task.setStatus(TaskStatus.REJECTED);
    task.getStatusReason()
        .addCoding()
        .setSystem(TcCodeSystem.REFERRAL_REJECT_REASON)
        .setCode("incomplete-papers");
    task.addNote().setText("请补充心电图后重新提交");
    done(sending.send("PUT", path, Sending.CENTRE, task));
  }

  private void result() {
    var report = Reported.by(HOSPITAL, sending.newPatient(), sending);
    report.setStatus(DiagnosticReportStatus.CORRECTED);
    done(sending.send("PUT", report.getId(), HOSPITAL, report));
  }

  private void discharge() {
    var stay = new Encounter().setStatus(EncounterStatus.FINISHED);
    stay.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode").setCode("IMP");
    stay.setSubject(reference(sending.newPatient()));
    stay.setServiceProvider(new Reference("Organization/" + HOSPITAL));
    var now = sending.door().exchange().clock().instant();
    stay.getPeriod().setStart(Date.from(now)).setEnd(Date.from(now));
    done(sending.send("POST", "Encounter", HOSPITAL, stay));
  }

  private void consent() {
    var consent = RecordConsent.of(sending.newPatient().getIdPart(), SENDER);
    consent.setId((String) null);
    done(sending.send("POST", "Consent", SENDER, consent));
  }

  private void emergency() {
    var asked = new Parameters();
    asked.addParameter().setName("reason").setValue(new StringType("患者昏迷，家属不在场，需核对用药史"));
    var path = "Patient/" + sending.newPatient().getIdPart() + "/$emergency-access";
    var doctor = Map.of("X-Acting-Practitioner-Role", "dr-chen-community-centre");
    done(sending.send("POST", path, SENDER, asked, doctor));
  }

  /** Of two slots that are open to all one is cancelled, and the other booking is answered. */
  private Appointment publishAndBook() {
    var clock = sending.door().exchange().clock();
    var day = LocalDate.ofInstant(clock.instant(), Span.ZONE).plusDays(6);
    var morning =
        new Timetable("https://district-hospital.example.org/sessions", day, 8)
            .of(List.of("dr-lin-district-hospital"), "03.04");
    done(sending.send("POST", "Schedule/$publish", HOSPITAL, morning));
    var search = "Slot?institution=%s&start=%s&status=free".formatted(HOSPITAL, day);
    var found = sending.door().get(search, sending.door().token(SENDER));
    var slots = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, found.body());
    change(Bookers.cancelled(booked(slots, 0)), SENDER);
    return booked(slots, 1);
  }

  /** Of two sessions one is held by another doctor, and the other stopped. */
  private void changesClinics() {
    var day = LocalDate.ofInstant(sending.door().exchange().clock().instant(), Span.ZONE);
    var morning =
        new Timetable("https://county-hospital.example.org/sessions", day.plusDays(9), 8)
            .of(List.of("dr-sun-county-hospital", "dr-sun-county-hospital"), "03.04");
    var answer = done(sending.send("POST", "Schedule/$publish", COUNTY_HOSPITAL, morning));
    var sessions =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(Parameters.class, answer.body())
            .getParameter()
            .stream()
            .filter(it -> it.getName().equals("session"))
            .map(it -> ((Reference) it.getPart().get(1).getValue()).getReference())
            .toList();
    var asked = new Parameters();
    asked
        .addParameter()
        .setName("reason")
        .setValue(Bookers.cancelled(new Appointment()).getCancelationReason());
    done(sending.send("POST", sessions.get(0) + "/$withdraw", COUNTY_HOSPITAL, asked));
    asked
        .addParameter()
        .setName("substitute")
        .setValue(new Reference("PractitionerRole/dr-qian-county-hospital"));
    done(sending.send("POST", sessions.get(1) + "/$withdraw", COUNTY_HOSPITAL, asked));
  }

  private static Parameters returned(Appointment booked) {
    var asked = new Parameters();
    var day = LocalDate.ofInstant(booked.getStart().toInstant(), Span.ZONE);
    asked.addParameter().setName("day").setValue(new DateType(day.toString()));
    return asked;
  }

  private Appointment booked(Bundle slots, int at) {
    var slot = (Slot) slots.getEntry().get(at).getResource();
    var patient = "Patient/" + sending.newPatient().getIdPart();
    return Bookers.stored(
        sending.send("POST", "Appointment", SENDER, Bookers.booking(slot, patient)));
  }

  private void change(Appointment booked, String client) {
    var path = "Appointment/" + booked.getIdElement().getIdPart();
    Bookers.stored(sending.send("PUT", path, client, booked));
  }

  private static HttpResponse<String> done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return answer;
  }

  private static Reference reference(Patient patient) {
    return new Reference("Patient/" + patient.getIdPart());
  }

  private Exchange exchange() {
    var running = sending.door().exchange();
    return new Exchange(running.root(), running.clock());
  }

  private Story story() {
    var silent = new PrintStream(OutputStream.nullOutputStream());
    return new Story(silent, sending.door().exchange().clock(), Duration.ofHours(4));
  }
}
