package io.github.tieredcare.server.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.server.RunningExchange;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody acts in time: what the running server then does by itself, with the clock moved. */
class TimersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningExchange exchange = RunningExchange.get();
  private final HospitalSystem community =
      new Exchange(exchange.root(), Clock.systemUTC()).signOn("community-centre");

  @AfterEach
  void setTheClockRight() {
    exchange.clock().reset();
  }

  @Test
  void anEmergencyThatNoPersonAcknowledgesRaisesAnAlarmAndProposesAnother() {
    var task = emergency("I71.000", "city-hospital");
    assertThat(task.getStatus()).isEqualTo(TaskStatus.ACCEPTED);

    later(Duration.ofMinutes(3));

    var alarmed = awaited(task, new Seen(TaskOutput.ALARM));
    assertThat(new ReferralTask(alarmed).outputs(TaskOutput.PROPOSAL, Reference.class))
        .extracting(Reference::getReference)
        .containsExactly("Organization/regional-hospital");
    var first = alarmId(alarmed);
    assertThat(List.of(first, first + "-2", first + "-3"))
        .map(id -> community.read(Communication.class, id).getRecipient())
        .allMatch(recipients -> recipients.size() == 1)
        .extracting(recipients -> recipients.get(0).getReference())
        .contains("Organization/city-hospital", "Organization/city-referral-centre");
  }

  @Test
  void anEmergencyThatNobodyCanTakeGoesToTheCentreWhichIsRemindedUntilItAnswers() {
    var task = emergency("Z99.900", null);
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);

    later(Duration.ofMinutes(31));

    var reminded = awaited(task, new Seen(TaskOutput.ALARM));
    assertThat(reminded.getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(reminded.getOwner().getReference()).isEqualTo("Organization/city-referral-centre");
  }

  @Test
  void anAcceptedReferralExpiresWhenThePatientDoesNotCome() {
    var task = emergency("I21.900", "city-hospital");

    later(Duration.ofDays(15));

    await().atMost(PATIENCE).until(() -> current(task).getStatus() == TaskStatus.FAILED);
    var expired = current(task);
    assertThat(BusinessStatus.EXPIRED.in(expired.getBusinessStatus())).isTrue();
    var referral = expired.getFocus().getReferenceElement().getIdPart();
    assertThat(community.read(ServiceRequest.class, referral).getStatus())
        .isEqualTo(ServiceRequestStatus.REVOKED);
  }

  private Task emergency(String icd10, String target) {
    var request = new ServiceRequest();
    request
        .addIdentifier()
        .setSystem(IdentifierSystem.REFERRAL_NUMBER)
        .setValue("T-" + UUID.randomUUID())
        .setAssigner(new Reference("Organization/community-centre"));
    request.setStatus(ServiceRequestStatus.ACTIVE).setIntent(ServiceRequestIntent.ORDER);
    request.setPriority(ServiceRequestPriority.STAT).addCategory(Direction.UP.concept());
    request.setSubject(new Reference("Patient/patient-wang-jianguo"));
    request.setRequester(new Reference("PractitionerRole/dr-chen-community-centre"));
    request.setAuthoredOn(Date.from(exchange.clock().instant()));
    request.addReasonCode().addCoding().setSystem(TcCodeSystem.ICD10).setCode(icd10);
    if (target != null) {
      request.addPerformer(new Reference("Organization/" + target));
    }
    var id = community.create(request).getIdElement().getIdPart();
    return community.find(Task.class, "Task?focus=ServiceRequest/" + id).get(0);
  }

  private void later(Duration time) {
    exchange.clock().advance(time);
    exchange.bean(Scheduler.class).triggerCheckForDueExecutions();
  }

  private Task current(Task task) {
    return community.read(Task.class, task.getIdElement().getIdPart());
  }

  private Task awaited(Task task, Seen seen) {
    await().atMost(PATIENCE).until(() -> seen.on(current(task)));
    return current(task);
  }

  private static String alarmId(Task task) {
    return new ReferralTask(task)
        .outputs(TaskOutput.ALARM, Reference.class)
        .findFirst()
        .orElseThrow()
        .getReferenceElement()
        .getIdPart();
  }

  private record Seen(TaskOutput output) {

    boolean on(Task task) {
      return new ReferralTask(task).has(output);
    }
  }
}
