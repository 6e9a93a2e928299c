package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralState;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Resource;

/**
 * A patient who will not come any more leaves no booked appointment and no reserved bed behind: the
 * one is cancelled, or noted as missed, and the other is cancelled.
 */
public final class EndedReferralFreesItsPlace implements HandlingConsequence {

  @Override
  public List<Resource> writes(Handling handling) {
    boolean missed = handling.reaches(ReferralState.FAILED);
    if (!missed && !handling.reaches(ReferralState.CANCELLED)) {
      return List.of();
    }
    var status = missed ? AppointmentStatus.NOSHOW : AppointmentStatus.CANCELLED;
    var places = new Places(handling.change().after(), handling.records());
    return Stream.<Resource>concat(appointments(places, status), beds(places)).toList();
  }

  private static Stream<Appointment> appointments(Places places, AppointmentStatus status) {
    return places
        .appointments()
        .filter(booked -> booked.getStatus() == AppointmentStatus.BOOKED)
        .map(booked -> booked.copy().setStatus(status));
  }

  private static Stream<Encounter> beds(Places places) {
    return places
        .beds()
        .filter(bed -> bed.getStatus() == EncounterStatus.PLANNED)
        .map(bed -> bed.copy().setStatus(EncounterStatus.CANCELLED));
  }
}
