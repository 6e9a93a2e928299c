package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.server.repeat.Sending;
import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** What was sent with a referral is read until the time after its closing, and not put off. */
class ClosedReferralsRenewNothingTest {

  private final Sending sending = new Sending();

  @Test
  void aLaterProvenancePutsNoEndOff() {
    var task = cancelled();
    var ends = "SELECT count(DISTINCT until) FROM exchange.record_share WHERE source = 'Task/%s'";
    var last =
        "SELECT extract(epoch FROM max(until))::bigint FROM exchange.record_share"
            + " WHERE source = 'Task/%s'";
    var end = sending.count(last.formatted(task.getIdPart()));
    var clock = sending.door().exchange().clock();
    clock.set(clock.instant().plusSeconds(3600));
    try {
      var late = new Provenance().addTarget(task.getFocus()).setRecorded(new Date());
      late.addAgent().setWho(new Reference("PractitionerRole/dr-chen-community-centre"));
      sending.send("POST", "Provenance", Sending.SENDER, late);
    } finally {
      clock.reset();
    }

    assertThat(sending.count(last.formatted(task.getIdPart()))).isEqualTo(end);
    assertThat(sending.count(ends.formatted(task.getIdPart()))).isEqualTo(1);
  }

  private Task cancelled() {
    var referral = sending.referral();
    var patient = Sending.request(referral).getSubject().getReference();
    var placed = sending.send("POST", "", Sending.SENDER, referral);
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
    var found = sending.read("Task?patient=" + patient, Sending.SENDER, Bundle.class);
    var task = (Task) found.getEntryFirstRep().getResource();
    var reason = new Coding(Canonical.codeSystem("referral-cancel-reason"), "patient-withdrew", "");
    reason.setDisplay(null);
    task.setStatus(TaskStatus.CANCELLED).setStatusReason(new CodeableConcept(reason));
    var answer = sending.send("PUT", "Task/" + task.getIdPart(), Sending.SENDER, task);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return task;
  }
}
