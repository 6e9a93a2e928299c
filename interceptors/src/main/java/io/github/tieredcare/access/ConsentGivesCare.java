package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;

/**
 * A consent that permits named institutions opens the record to them for its period; withdrawn, it
 * closes at once. It needs a recipient, a purpose and an end (Personal Information Protection Law,
 * articles 14, 17 and 23).
 */
final class ConsentGivesCare implements CareGiver<Consent> {

  @Override
  public Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  public Stream<CareRelationship> given(Consent consent, Records records, Instant at) {
    var provision = consent.getProvision();
    if (consent.getStatus() != ConsentState.ACTIVE
        || provision.getType() != ConsentProvisionType.PERMIT
        || !provision.hasPurpose()
        || !provision.getPeriod().hasEnd()) {
      return Stream.empty();
    }
    var patient = consent.getPatient().getReferenceElement().getIdPart();
    var span = Span.of(provision.getPeriod());
    var directory = new Directory(records);
    return provision.getActor().stream()
        .flatMap(actor -> directory.institutionOf(actor.getReference()).stream())
        .map(it -> new CareRelationship(patient, it.getIdPart(), Ground.CONSENT, span));
  }
}
