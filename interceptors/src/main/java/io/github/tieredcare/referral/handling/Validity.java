package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** How long an acceptance holds: as long as the policy says, and through the day of its place. */
record Validity(Change<Task> change, Records records) {

  Period period() {
    var byPolicy = change.at().plus(change.policy().acceptedFor());
    var until = placeEnds().filter(byPolicy::isBefore).orElse(byPolicy);
    return new Period().setStart(Date.from(change.at())).setEnd(Date.from(until));
  }

  /** The end of the last day of the appointments, beds and windows that are named. */
  private Optional<Instant> placeEnds() {
    return Stream.of(appointments(), beds(), windows())
        .flatMap(ends -> ends)
        .map(Date::toInstant)
        .map(Validity::endOfDay)
        .max(Comparator.naturalOrder());
  }

  private Stream<Date> appointments() {
    return named(TaskOutput.APPOINTMENT)
        .flatMap(booked -> records.read(Appointment.class, booked).stream())
        .flatMap(
            booked -> Stream.ofNullable(booked.hasEnd() ? booked.getEnd() : booked.getStart()));
  }

  private Stream<Date> beds() {
    return named(TaskOutput.BED)
        .flatMap(bed -> records.read(Encounter.class, bed).stream())
        .map(Encounter::getPeriod)
        .flatMap(stay -> Stream.ofNullable(stay.hasEnd() ? stay.getEnd() : stay.getStart()));
  }

  private Stream<Date> windows() {
    return new ReferralTask(change.after())
        .outputs(TaskOutput.WALK_IN_WINDOW, Period.class)
        .flatMap(window -> Stream.ofNullable(window.getEnd()));
  }

  private Stream<Reference> named(TaskOutput place) {
    return new ReferralTask(change.after()).outputs(place, Reference.class);
  }

  private static Instant endOfDay(Instant at) {
    return at.atZone(Span.ZONE).toLocalDate().plusDays(1).atStartOfDay(Span.ZONE).toInstant();
  }
}
