package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.access.Share;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.server.repeat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
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

  private static final Instant CLOSED = Instant.parse("2026-11-16T00:00:00Z");
  private static final Duration YEAR = Duration.ofDays(365);

  private final Sending sending = new Sending();
  private final AccessTables tables = sending.door().bean(AccessTables.class);

  @Test
  void aLaterProvenanceIsRefusedAndPutsNoEndOff() {
    var task = cancelled();
    var end = lastEnd("Task/" + task.getIdPart());

    var answer = sending.send("POST", "Provenance", Sending.SENDER, wordFor(task.getFocus()));

    assertThat(lastEnd("Task/" + task.getIdPart())).isEqualTo(end);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("ended-referral-is-not-vouched-for");
  }

  @Test
  void whatIsGivenAfterTheEndIsSetEndsWithTheRest() {
    var patient = sending.newPatient();
    var paper = Hidden.by(Sending.SENDER, Planted.RESULT.about(patient), patient, sending);
    var source = "Task/" + UUID.randomUUID();
    give(source, paper, AccessTables.NEVER);
    tables.endShares(source, CLOSED.plus(YEAR));

    give(source, paper, CLOSED.plus(YEAR).plus(YEAR));

    assertThat(lastEnd(source)).isEqualTo(CLOSED.plus(YEAR).getEpochSecond());
  }

  private void give(String source, Hidden paper, Instant until) {
    var share = new Share(paper.key(), paper.patient(), "city-hospital");
    tables.keepShares(source, Sending.SENDER, List.of(share), CLOSED, until);
  }

  private long lastEnd(String source) {
    return sending.count(
        "SELECT extract(epoch FROM max(until))::bigint FROM exchange.record_share"
            + " WHERE source = '"
            + source
            + "'");
  }

  private Provenance wordFor(Reference referral) {
    var now = sending.door().exchange().clock().instant();
    var word = new Provenance().addTarget(referral).setRecorded(Date.from(now.minusSeconds(60)));
    word.addAgent()
        .setWho(new Reference("PractitionerRole/dr-chen-community-centre"))
        .setOnBehalfOf(new Reference("Organization/" + Sending.SENDER));
    return word;
  }

  private Task cancelled() {
    var referral = sending.referral();
    var patient = Sending.request(referral).getSubject().getReference();
    var placed = sending.send("POST", "", Sending.SENDER, referral);
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
    var found = sending.read("Task?patient=" + patient, Sending.SENDER, Bundle.class);
    var task = (Task) found.getEntryFirstRep().getResource();
    var reason =
        new Coding(Canonical.codeSystem("referral-cancel-reason"), "patient-withdrew", null);
    task.setStatus(TaskStatus.CANCELLED).setStatusReason(new CodeableConcept(reason));
    var answer = sending.send("PUT", "Task/" + task.getIdPart(), Sending.SENDER, task);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return task;
  }
}
