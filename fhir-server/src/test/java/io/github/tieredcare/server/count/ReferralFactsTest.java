package io.github.tieredcare.server.count;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.server.RunningExchange;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever let a referral's time run out, or refused it, is counted for it: not who has it then. */
class ReferralFactsTest {

  private final RunningExchange exchange = RunningExchange.get();
  private final JdbcTemplate jdbc = exchange.bean(JdbcTemplate.class);
  private final String number = "fault-" + UUID.randomUUID();

  @Test
  void passingOnIsTheFaultOfWhoDidNotAnswer() {
    var before = task("city-hospital");
    var after = reminded(before).setOwner(institution("city-referral-centre"));
    after.setBusinessStatus(BusinessStatus.PASSED_ON.concept());

    follow(null, before, Caller.exchange());
    follow(before, after, Caller.exchange());

    assertThat(at("overdue")).containsExactly("city-hospital");
  }

  @Test
  void aReminderIsOverdueToo() {
    var before = task("city-referral-centre");

    follow(null, before, Caller.exchange());
    follow(before, reminded(before), Caller.exchange());

    assertThat(at("overdue")).containsExactly("city-referral-centre");
  }

  @Test
  void aRefusalIsWhosRefusedAlsoWhenItIsSentElsewhere() {
    var before = task("city-hospital");
    var rejected = before.copy().setStatus(TaskStatus.REJECTED);
    var elsewhere = before.copy().setOwner(institution("county-hospital"));

    follow(null, before, Caller.exchange());
    follow(before, rejected, caller("city-hospital"));
    follow(rejected, elsewhere, caller("city-referral-centre"));

    assertThat(at("refused")).containsExactly("city-hospital");
  }

  private void follow(Task before, Task after, Caller caller) {
    var request = new ServiceRequest();
    request.setId("ServiceRequest/" + number);
    var records =
        new RecordsInMemory()
            .with(new World(FhirContext.forR4Cached()).records())
            .with(List.of(request));
    new ReferralFacts(jdbc)
        .follow(new Change<>(before, after, caller, exchange.clock().instant(), null), records);
  }

  private Task task(String owner) {
    var task = new Task().setStatus(TaskStatus.RECEIVED).setAuthoredOn(new Date());
    task.setCode(TaskCode.REFERRAL.concept()).setFocus(new Reference("ServiceRequest/" + number));
    task.setRequester(institution("community-centre")).setOwner(institution(owner));
    return task;
  }

  private Task reminded(Task before) {
    var after = before.copy();
    after
        .addOutput()
        .setType(TaskOutput.ALARM.concept())
        .setValue(new Reference("Communication/not-answered-t5k2x1-" + number));
    return after;
  }

  private List<String> at(String fault) {
    return jdbc.queryForList(
        "SELECT institution FROM exchange.referral_fault WHERE referral = ? AND " + fault,
        String.class,
        number);
  }

  private static Caller caller(String institution) {
    return new Caller(institution, institution, Optional.empty(), Set.of(), "TREAT");
  }

  private static Reference institution(String id) {
    return new Reference("Organization/" + id);
  }
}
