package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.slot.Session;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code POST /Schedule/[id]/$withdraw}: a hospital stops a published session (停诊) or has another
 * doctor hold it (替诊). What follows for its bookings, the rules on withdrawal say.
 */
@Component
class WithdrawOperation implements OperationProvider {

  static final String NAME = "$withdraw";

  private final SessionTable sessions;
  private final Schedules schedules;
  private final TransactionTemplate transaction;

  WithdrawOperation(
      SessionTable sessions, Schedules schedules, PlatformTransactionManager transactions) {
    this.sessions = sessions;
    this.schedules = schedules;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Stops the session, or names who holds it instead.
   *
   * @param id the Schedule
   * @param reason a code of appointment-cancellation-reason
   * @param substitute the PractitionerRole of who holds it; null when it stops
   */
  @Operation(name = NAME, type = Schedule.class)
  public Schedule withdraw(
      @IdParam IdType id,
      @OperationParam(name = "reason", max = 1) CodeableConcept reason,
      @OperationParam(name = "substitute", max = 1) Reference substitute,
      RequestDetails request) {
    var session =
        SlotTable.uuid(id.getIdPart()).orElseThrow(() -> new ResourceNotFoundException(id));
    if (reason == null || reason.getCoding().stream().noneMatch(coding -> coding.hasCode())) {
      throw ServerFault.NOT_UNDERSTOOD.about("reason");
    }
    return transaction.execute(
        status -> {
          sessions.holdDayOf(session);
          return schedules
              .change(List.of(session), it -> withdraw(it, reason, substitute), request)
              .get(0);
        });
  }

  private static void withdraw(Schedule schedule, CodeableConcept reason, Reference substitute) {
    schedule.getExtension().removeIf(it -> it.getUrl().equals(TcExtension.CHANGE_REASON));
    schedule.addExtension(new Extension(TcExtension.CHANGE_REASON, reason));
    if (substitute == null) {
      schedule.setActive(false);
    } else {
      new Session(schedule)
          .doctor()
          .ifPresent(doctor -> doctor.setReference(substitute.getReference()));
    }
  }
}
