package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;

/** How long an acceptance holds: as long as the policy says, and through the day of its place. */
record Validity(Change<Task> change, Records records) {

  Period period() {
    var byPolicy = change.at().plus(change.policy().acceptedFor());
    var until = placeEnds().filter(byPolicy::isBefore).orElse(byPolicy);
    return new Period().setStart(Date.from(change.at())).setEnd(Date.from(until));
  }

  private Optional<Instant> placeEnds() {
    return new Places(change.after(), records).end().map(Validity::endOfDay);
  }

  private static Instant endOfDay(Instant at) {
    return at.atZone(Span.ZONE).toLocalDate().plusDays(1).atStartOfDay(Span.ZONE).toInstant();
  }
}
