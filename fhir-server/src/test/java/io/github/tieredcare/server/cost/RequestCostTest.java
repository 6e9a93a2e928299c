package io.github.tieredcare.server.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.cost.Statements.Cost;
import io.github.tieredcare.server.repeat.Sending;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the main requests cost in SQL, held so that growth is seen when it happens. A request that
 * gets cheaper lowers its number here and in the README.
 */
class RequestCostTest {

  private static final Logger LOG = LoggerFactory.getLogger(RequestCostTest.class);

  private final RunningExchange exchange = RunningExchange.get();
  private final Sending sending = new Sending();

  /** What other tests have left on the worklist would cost more the longer the suite is. */
  private final Instant begun = exchange.clock().instant().truncatedTo(ChronoUnit.SECONDS);

  private final HospitalSystem sender = signOn(Sending.SENDER);
  private final HospitalSystem centre = signOn(Sending.CENTRE);

  /** What is looked up once and kept (institutions, doctors, codes) has been before it counts. */
  @Test
  void mainRequestsCostNoMoreThanTheyDid() {
    takeAStep(taskOf(sender.send(sending.referral())));
    var next = sending.referral();
    var patient = ((ServiceRequest) next.getEntryFirstRep().getResource()).getSubject();

    var placed = new Bundle[1];
    holds("place a referral with its papers", 78, () -> placed[0] = sender.send(next));
    holds("read a referral", 4, () -> sender.read(ServiceRequest.class, referralIn(placed[0])));
    holds("find a patient's referrals", 10, () -> find(patient));
    holds("a centre's worklist", 13, this::worklist);
    var task = taskOf(placed[0]);
    holds("take a step", 55, () -> takeAStep(task));
  }

  private void takeAStep(Task task) {
    task.setOwner(new Reference("Organization/city-hospital")).setStatus(TaskStatus.RECEIVED);
    centre.update(task);
  }

  private Task taskOf(Bundle placed) {
    return centre.find(Task.class, "Task?focus=ServiceRequest/" + referralIn(placed)).get(0);
  }

  private static String referralIn(Bundle placed) {
    return new IdType(placed.getEntryFirstRep().getResponse().getLocation()).getIdPart();
  }

  private void find(Reference patient) {
    sender.find(ServiceRequest.class, "ServiceRequest?patient=" + patient.getReference());
  }

  private void worklist() {
    centre.find(
        Task.class,
        "Task?owner=Organization/city-referral-centre&status=requested&authored-on=ge" + begun);
  }

  private void holds(String request, int roundTrips, Runnable sent) {
    signedOnJustNow();
    exchange.statements().reset();
    sent.run();
    Cost cost = exchange.statements().cost();
    LOG.info("Cost: {}: {}", request, cost);
    assertThat(cost.roundTrips()).as(request + " " + cost).isLessThanOrEqualTo(roundTrips);
  }

  /** A system's registration is kept for some seconds; whether it still is, is not the question. */
  private void signedOnJustNow() {
    sender.find(Organization.class, "Organization?_id=" + Sending.SENDER);
    centre.find(Organization.class, "Organization?_id=" + Sending.CENTRE);
  }

  private HospitalSystem signOn(String institution) {
    return new Exchange(exchange.root(), Clock.systemUTC()).signOn(institution);
  }
}
