package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code POST /Appointment/$overbook}: a hospital adds a number to its own session (加号) and books
 * it. No slot has two appointments for that: the session has one slot more.
 */
@Component
class OverbookOperation implements OperationProvider {

  static final String NAME = "$overbook";

  private final Appointments appointments;
  private final SlotTable slots;
  private final Clock clock;
  private final TransactionTemplate transaction;

  OverbookOperation(
      Appointments appointments,
      SlotTable slots,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.appointments = appointments;
    this.slots = slots;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Adds a number beside a slot, and books it; the rules refuse whoever is not the hospital.
   *
   * @param asked the Appointment as it would be booked, at the slot beside which a number is added
   */
  @Operation(name = NAME, type = Appointment.class)
  public Appointment overbook(@ResourceParam Appointment asked, RequestDetails request) {
    asked.setStatus(AppointmentStatus.BOOKED);
    return transaction.execute(
        status -> {
          beside(asked).ifPresent(added -> asked.setSlot(List.of(new Reference("Slot/" + added))));
          return appointments.create(asked, request);
        });
  }

  private Optional<UUID> beside(Appointment asked) {
    return asked.getSlot().stream()
        .findFirst()
        .flatMap(slot -> SlotTable.uuid(slot.getReferenceElement().getIdPart()))
        .flatMap(slot -> slots.addBeside(slot, clock.instant()));
  }
}
