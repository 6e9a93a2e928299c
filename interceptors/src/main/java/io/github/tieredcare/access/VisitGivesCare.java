package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
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
 * that was shown. A stay opens the record while it lasts, any other visit for a day at most, so
 * that one that nobody closes does not stay open.
 */
final class VisitGivesCare implements CareGiver<Encounter> {

  private static final Duration LONGEST_VISIT = Duration.ofHours(24);
  private static final String INPATIENT = "IMP";

  @Override
  public Class<Encounter> watches() {
    return Encounter.class;
  }

  @Override
  public Stream<CareRelationship> given(Encounter visit, Records records, Instant at) {
    if (!here(visit) || !visit.hasExtension(TcExtension.PRESENCE_PROOF)) {
      return Stream.empty();
    }
    var patient = visit.getSubject().getReferenceElement().getIdPart();
    return new Directory(records)
        .institutionOf(visit.getServiceProvider()).stream()
            .map(it -> new CareRelationship(patient, it.getIdPart(), Ground.VISIT, span(visit)));
  }

  private static boolean here(Encounter visit) {
    return visit.getPeriod().hasStart()
        && (visit.getStatus() == EncounterStatus.ARRIVED
            || visit.getStatus() == EncounterStatus.TRIAGED
            || visit.getStatus() == EncounterStatus.INPROGRESS);
  }

  private static Span span(Encounter visit) {
    var noted = Span.of(visit.getPeriod());
    return INPATIENT.equals(visit.getClass_().getCode())
        ? noted
        : new Span(noted.from(), Optional.of(end(noted)));
  }

  private static Instant end(Span noted) {
    var latest = noted.from().orElseThrow().plus(LONGEST_VISIT);
    return noted.until().filter(latest::isAfter).orElse(latest);
  }
}
