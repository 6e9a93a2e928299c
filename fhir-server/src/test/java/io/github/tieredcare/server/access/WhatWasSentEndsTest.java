package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.server.MovableClock;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What was sent with a referral is readable for the time that policy sets after it has closed; from
 * then on neither a read nor a search by one's own part finds it, and no count tells of it.
 */
class WhatWasSentEndsTest {

  /** Longer than the standard policy's fifteen years. */
  private static final Duration LONG_AFTER = Duration.ofDays(5_500);

  private static final String OWN_PART = "Task?owner=Organization/" + Sending.CENTRE;

  private final Sending sending = new Sending();
  private final MovableClock clock = sending.door().exchange().clock();
  private final Patient patient = sending.newPatient();

  @AfterEach
  void setTheClockRight() {
    clock.reset();
  }

  @Test
  void aSearchByOnesOwnPartEndsWithTheRead() {
    var closed = cancelled(patient);
    for (var search : searches(closed)) {
      assertThat(total(search)).as(search).isPositive();
    }
    assertThat(ids(OWN_PART + "&_lastUpdated=gt2020&_count=500")).contains(closed.getIdPart());
    assertThat(read(closed).statusCode()).isEqualTo(200);

    clock.advance(LONG_AFTER);

    assertThat(read(closed).statusCode()).isEqualTo(404);
    for (var search : searches(closed)) {
      assertThat(total(search)).as(search).isZero();
    }
    assertThat(ids(OWN_PART + "&_lastUpdated=gt2020&_count=500"))
        .doesNotContain(closed.getIdPart());
  }

  @Test
  void whatIsStillOpenIsFoundBesideIt() {
    var closed = cancelled(patient);
    var open = referred(sending.newPatient());

    clock.advance(LONG_AFTER);

    assertThat(ids(OWN_PART + "&_lastUpdated=gt2020&_count=500"))
        .contains(open.getIdPart())
        .doesNotContain(closed.getIdPart());
  }

  @Test
  void aPageTurnedAfterwardsIsGone() {
    cancelled(patient);
    cancelled(patient);
    var first = found(OWN_PART + "&patient=Patient/" + patient.getIdPart() + "&_count=1");
    assertThat(first.getEntry()).hasSize(1);

    clock.advance(LONG_AFTER);

    var next = first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir/?", "");
    assertThat(get(next).statusCode()).isEqualTo(404);
  }

  private List<String> searches(Task closed) {
    var patients = OWN_PART + "&patient=Patient/" + patient.getIdPart();
    return List.of(
        patients,
        patients + "&_summary=count",
        OWN_PART + "&_id=" + closed.getIdPart(),
        OWN_PART + "&focus=" + closed.getFocus().getReference() + "&_summary=count",
        "Task?centre=Organization/" + Sending.CENTRE + "&patient=" + patient.getIdPart());
  }

  private Task cancelled(Patient patient) {
    var task = referred(patient).setStatus(TaskStatus.CANCELLED);
    task.setStatusReason(
        new CodeableConcept(
            new Coding(Canonical.codeSystem("referral-cancel-reason"), "patient-withdrew", null)));
    var answer = sending.send("PUT", "Task/" + task.getIdPart(), Sending.SENDER, task);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return task;
  }

  private Task referred(Patient patient) {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral(patient));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var open = "Task?patient=Patient/" + patient.getIdPart() + "&status=requested";
    return (Task) sending.read(open, Sending.SENDER, Bundle.class).getEntryFirstRep().getResource();
  }

  private HttpResponse<String> read(Task task) {
    return get("Task/" + task.getIdPart());
  }

  private int total(String search) {
    return found(search).getTotal();
  }

  private List<String> ids(String search) {
    return found(search).getEntry().stream()
        .map(entry -> entry.getResource().getIdElement().getIdPart())
        .toList();
  }

  private Bundle found(String search) {
    var answer = get(search);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
  }

  private HttpResponse<String> get(String path) {
    return sending.door().get(path, sending.door().token(Sending.CENTRE));
  }
}
