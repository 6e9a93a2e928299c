package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.stereotype.Component;

/**
 * {@code POST /Appointment/[id]/$reschedule}: moves a booking to another slot. It is the update
 * that names the other slot, with its times filled in: the old one is given up only if the new one
 * is taken.
 */
@Component
class RescheduleOperation implements OperationProvider {

  static final String NAME = "$reschedule";

  private final Appointments appointments;
  private final SlotTable slots;
  private final Clock clock;

  RescheduleOperation(Appointments appointments, SlotTable slots, Clock clock) {
    this.appointments = appointments;
    this.slots = slots;
    this.clock = clock;
  }

  /**
   * Moves the booking.
   *
   * @param id the Appointment
   * @param slot where to
   */
  @Operation(name = NAME, type = Appointment.class)
  public Appointment reschedule(
      @IdParam IdType id,
      @OperationParam(name = "slot", max = 1) Reference slot,
      RequestDetails request) {
    if (slot == null || !slot.hasReference()) {
      throw ServerFault.NOT_UNDERSTOOD.about("slot");
    }
    var moved = appointments.read(id, request);
    moved.setSlot(List.of(new Reference(slot.getReference())));
    SlotTable.uuid(slot.getReferenceElement().getIdPart())
        .flatMap(it -> slots.find(it, clock.instant()))
        .map(KeptSlot::slot)
        .ifPresent(it -> atTimeOf(it, moved));
    return appointments.update(moved, request);
  }

  private static void atTimeOf(Slot slot, Appointment moved) {
    moved.setStart(slot.getStart()).setEnd(slot.getEnd());
  }
}
