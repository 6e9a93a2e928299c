package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.PatientsBookings;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * A patient who will not come any more leaves no booked appointment and no reserved bed behind: the
 * one is cancelled, or noted as missed, and the other is cancelled.
 */
public final class EndedReferralFreesItsPlace implements HandlingConsequence {

  private static final CodeableConcept OTHER =
      new CodeableConcept(
              new Coding(
                  "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
                  "other",
                  null))
          .setText("转诊已结束 The referral has ended");

  @Override
  public List<Resource> writes(Handling handling) {
    boolean missed = handling.reaches(ReferralState.FAILED);
    if (!missed && !handling.reaches(ReferralState.CANCELLED)) {
      return List.of();
    }
    var places = new Places(handling.change().after(), handling.records());
    var freed =
        places
            .bookings()
            .filter(booked -> booked.getStatus() == AppointmentStatus.BOOKED)
            .map(
                booked ->
                    missed && !isAhead(booked, handling) ? missed(booked) : cancelled(booked));
    return Stream.<Resource>concat(freed, beds(places)).toList();
  }

  @Override
  public Set<String> guards(Change<Task> change, Records records) {
    var handling = new Handling(change, records);
    return handling.reaches(ReferralState.FAILED) || handling.reaches(ReferralState.CANCELLED)
        ? Set.of(PatientsBookings.guard(change.after().getFor()))
        : Set.of();
  }

  private static boolean isAhead(Appointment booked, Handling handling) {
    return booked.hasStart() && booked.getStart().toInstant().isAfter(handling.change().at());
  }

  private static Appointment missed(Appointment booked) {
    return booked.copy().setStatus(AppointmentStatus.NOSHOW);
  }

  private static Appointment cancelled(Appointment booked) {
    return booked.copy().setStatus(AppointmentStatus.CANCELLED).setCancelationReason(OTHER.copy());
  }

  private static Stream<Encounter> beds(Places places) {
    return places
        .beds()
        .filter(bed -> bed.getStatus() == EncounterStatus.PLANNED)
        .map(bed -> bed.copy().setStatus(EncounterStatus.CANCELLED));
  }
}
