package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * A patient who is there may be looked up, on proof of being there: a card that was read, a code
 * that was shown. A stay opens the record while it lasts and no longer than the region says, any
 * other visit for a day at most, so that one that nobody closes does not stay open.
 */
final class VisitGivesCare implements CareGiver<Encounter> {

  private static final Duration LONGEST_VISIT = Duration.ofHours(24);
  private static final String INPATIENT = "IMP";

  @Override
  public Class<Encounter> watches() {
    return Encounter.class;
  }

  @Override
  public Stream<CareRelationship> given(
      Encounter visit, Records records, Instant at, Policy policy) {
    if (!here(visit) || !visit.hasExtension(TcExtension.PRESENCE_PROOF)) {
      return Stream.empty();
    }
    var patient = visit.getSubject().getReferenceElement().getIdPart();
    return new Directory(records)
        .institutionOf(visit.getServiceProvider()).stream()
            .map(
                it ->
                    new CareRelationship(
                        patient, it.getIdPart(), Ground.VISIT, span(visit, policy)));
  }

  private static boolean here(Encounter visit) {
    return visit.getPeriod().hasStart()
        && (visit.getStatus() == EncounterStatus.ARRIVED
            || visit.getStatus() == EncounterStatus.TRIAGED
            || visit.getStatus() == EncounterStatus.INPROGRESS);
  }

  /** Whether a visit is a stay in hospital. */
  static boolean isStay(Encounter visit) {
    return INPATIENT.equals(visit.getClass_().getCode());
  }

  private static Span span(Encounter visit, Policy policy) {
    var noted = Span.of(visit.getPeriod());
    var longest = isStay(visit) ? policy.accessLimits().stay() : LONGEST_VISIT;
    var latest = noted.from().orElseThrow().plus(longest);
    var end = noted.until().filter(latest::isAfter).orElse(latest);
    return new Span(noted.from(), Optional.of(end));
  }
}
