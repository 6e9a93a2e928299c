package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Tier;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Duration;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral as it is placed: by whom, under which policy, into which store. */
record Placement(Referral referral, Change<ServiceRequest> change, Records records) {

  /** How far a hospital's clock may run ahead of the exchange's. */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  Reference patient() {
    return referral.request().getSubject();
  }

  Optional<Organization> sender() {
    return referral.sender(records);
  }

  Optional<Organization> target() {
    return referral.target(records);
  }

  Optional<Tier> tierOf(Organization institution) {
    return new Directory(records).tierOf(institution, change.policy());
  }

  /** Whether one institution is known to work at a higher tier than another. */
  boolean above(Organization higher, Organization lower) {
    var tier = tierOf(lower);
    return tier.isPresent() && tierOf(higher).filter(it -> it.above(tier.get())).isPresent();
  }

  /** Whether the patient is to leave the city; the way back down is never leaving. */
  boolean leavesTheCity() {
    return referral.goes(Direction.OUTSIDE)
        || !referral.goes(Direction.DOWN)
            && sender().isPresent()
            && target().isPresent()
            && !sameCity(sender().get(), target().get());
  }

  /** Whether something lies in the past, by a clock that may run a little ahead. */
  boolean past(DateTimeType moment) {
    return moment.hasValue()
        && Span.of(new Period().setStartElement(moment)).holds(change.at().plus(CLOCK_SKEW));
  }

  private static boolean sameCity(Organization one, Organization other) {
    return Directory.sameCity(Directory.divisionOf(one), Directory.divisionOf(other));
  }
}
