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
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
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

  private static final int TIMES = 3;

  private final RunningExchange exchange = RunningExchange.get();
  private final Sending sending = new Sending();

  /** What other tests have left on the worklist would cost more the longer the suite is. */
  private final Instant begun = exchange.clock().instant().truncatedTo(ChronoUnit.SECONDS);

  private final HospitalSystem sender = signOn(Sending.SENDER);
  private final HospitalSystem centre = signOn(Sending.CENTRE);

  /** What is looked up once and kept (institutions, doctors, codes) has been before it counts. */
  @Test
  void mainRequestsCostNoMoreThanTheyDid() {
    takeAStep(placed());
    var placed = placed();
    var referral = placed.getFocus().getReferenceElement().getIdPart();
    holds("place a referral with its papers", 78, sending::referral, sender::send);
    holds("read a referral", 4, () -> referral, id -> sender.read(ServiceRequest.class, id));
    holds("find a patient's referrals", 10, placed::getFor, this::find);
    holds("a centre's worklist", 13, () -> begun, this::worklist);
    holds("take a step", 55, this::placed, this::takeAStep);
  }

  private Task placed() {
    return taskOf(sender.send(sending.referral()));
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

  private void worklist(Instant since) {
    centre.find(
        Task.class,
        "Task?owner=Organization/city-referral-centre&status=requested&authored-on=ge" + since);
  }

  /**
   * The least of a few: a system's registration is kept for some seconds and then looked up again,
   * which falls to whatever request comes next.
   */
  private <T> void holds(String request, int roundTrips, Supplier<T> prepared, Consumer<T> sent) {
    var least =
        IntStream.range(0, TIMES)
            .mapToObj(time -> cost(prepared.get(), sent))
            .min(Comparator.comparing(Cost::roundTrips))
            .orElseThrow();
    LOG.info("Cost: {}: {}", request, least);
    assertThat(least.roundTrips()).as(request + " " + least).isLessThanOrEqualTo(roundTrips);
  }

  private <T> Cost cost(T prepared, Consumer<T> sent) {
    exchange.statements().reset();
    sent.accept(prepared);
    return exchange.statements().cost();
  }

  private HospitalSystem signOn(String institution) {
    return new Exchange(exchange.root(), Clock.systemUTC()).signOn(institution);
  }
}
