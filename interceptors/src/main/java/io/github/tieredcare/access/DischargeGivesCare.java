package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.Home;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * Who is discharged from hospital and has signed with nobody is looked after, for a while, by the
 * primary institution of the residence. Whoever has signed is known to the family doctor anyhow.
 */
final class DischargeGivesCare implements CareGiver<Encounter> {

  @Override
  public Class<Encounter> watches() {
    return Encounter.class;
  }

  @Override
  public Stream<CareRelationship> given(
      Encounter stay, Records records, Instant at, Policy policy) {
    var discharged = Span.of(stay.getPeriod()).until();
    var home = new Home(stay.getSubject(), records, at);
    if (stay.getStatus() != EncounterStatus.FINISHED
        || !VisitGivesCare.isStay(stay)
        || discharged.isEmpty()
        || home.signed().isPresent()) {
      return Stream.empty();
    }
    var from = discharged.get();
    var span = new Span(Optional.of(from), Optional.of(from.plus(policy.accessLimits().home())));
    var patient = stay.getSubject().getReferenceElement().getIdPart();
    return home.primary().stream()
        .filter(Directory::treats)
        .map(it -> new CareRelationship(patient, it.getIdPart(), Ground.HOME, span));
  }
}
