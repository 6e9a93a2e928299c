package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** Whoever accepts a patient says where to: a booked appointment, a reserved bed, or a window. */
public final class AcceptanceNamesAPlace implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "接诊须同时给出本患者的预约、床位或到诊时段。",
        "Accepting needs a place for this patient: a booked appointment, a reserved bed, or a"
            + " walk-in window.",
        "请在 Task.output 中填写 appointment、bed 或 walk-in-window。",
        "Add to Task.output an appointment (status booked), a bed (planned Encounter) or a"
            + " walk-in-window (Period with an end).");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.ACCEPTED) || handling.change().caller().isExchange()) {
      return Optional.empty();
    }
    return hasWindow(handling) || hasAppointment(handling) || hasBed(handling)
        ? Optional.empty()
        : refusal("Task.output");
  }

  private static boolean hasWindow(Handling handling) {
    return handling
        .now()
        .outputs(TaskOutput.WALK_IN_WINDOW, Period.class)
        .anyMatch(
            window ->
                window.hasEnd() && window.getEnd().toInstant().isAfter(handling.change().at()));
  }

  private static boolean hasAppointment(Handling handling) {
    var patient = handling.change().after().getFor();
    return handling
        .now()
        .outputs(TaskOutput.APPOINTMENT, Reference.class)
        .flatMap(booked -> handling.records().read(Appointment.class, booked).stream())
        .filter(appointment -> appointment.getStatus() == AppointmentStatus.BOOKED)
        .flatMap(appointment -> appointment.getParticipant().stream())
        .anyMatch(participant -> Records.same(participant.getActor(), patient));
  }

  private static boolean hasBed(Handling handling) {
    return handling
        .named(TaskOutput.BED, Encounter.class, Encounter::getSubject)
        .filter(encounter -> encounter.getStatus() == EncounterStatus.PLANNED)
        .anyMatch(encounter -> handling.isWithTheCaller(encounter.getServiceProvider()));
  }
}
