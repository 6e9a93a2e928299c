package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.util.Date;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.springframework.stereotype.Component;

/**
 * {@code POST /Appointment/$hold}: keeps a slot for a patient while the booking is written. Nothing
 * ends a hold but the clock, or the appointment when it books the slot or is cancelled.
 */
@Component
class HoldOperation implements OperationProvider {

  static final String NAME = "$hold";

  private final Appointments appointments;
  private final RegionTerms terms;
  private final Clock clock;

  HoldOperation(Appointments appointments, RegionTerms terms, Clock clock) {
    this.appointments = appointments;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Holds the slot for as long as the region's policy allows.
   *
   * @param asked the Appointment as it would be booked
   * @return the pending Appointment
   */
  @Operation(name = NAME, type = Appointment.class)
  public Appointment hold(@ResourceParam Appointment asked, RequestDetails request) {
    var until = clock.instant().plus(terms.of(asked, request).heldFor());
    asked.setStatus(AppointmentStatus.PENDING);
    asked.getExtension().removeIf(it -> TcExtension.HELD_UNTIL.equals(it.getUrl()));
    asked.addExtension(new Extension(TcExtension.HELD_UNTIL, new InstantType(Date.from(until))));
    return appointments.create(asked, request);
  }
}
