package io.github.tieredcare.access;

import io.github.tieredcare.access.consent.RecordConsent;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Organization;

/**
 * A consent that permits named institutions opens the record to them for its period; withdrawn, it
 * closes at once. It needs a recipient, a purpose and an end (Personal Information Protection Law,
 * articles 14, 17 and 23), and opens sensitive classes only by separate consent.
 */
final class ConsentGivesCare implements CareGiver<Consent> {

  @Override
  public Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  public Stream<CareRelationship> given(
      Consent consent, Records records, Instant at, Policy policy) {
    var given = new RecordConsent(consent);
    if (!given.permits()) {
      return Stream.empty();
    }
    var patient = consent.getPatient().getReferenceElement().getIdPart();
    var span = Span.of(consent.getProvision().getPeriod());
    var directory = new Directory(records);
    return consent.getProvision().getActor().stream()
        .flatMap(actor -> directory.institutionOf(actor.getReference()).stream())
        .map(Organization::getIdPart)
        .distinct()
        .map(it -> new CareRelationship(patient, it, Ground.CONSENT, span, given.opens()));
  }
}
