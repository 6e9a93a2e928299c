package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;

/** The institution of the family doctor cares for whom it has signed, while the signing lasts. */
final class SigningGivesCare implements CareGiver<EpisodeOfCare> {

  @Override
  public Class<EpisodeOfCare> watches() {
    return EpisodeOfCare.class;
  }

  @Override
  public Stream<CareRelationship> given(
      EpisodeOfCare signing, Records records, Instant at, Policy policy) {
    if (signing.getStatus() != EpisodeOfCareStatus.ACTIVE
        || signing.getType().stream().noneMatch(EpisodeType.FAMILY_DOCTOR_SIGNING::in)) {
      return Stream.empty();
    }
    var patient = signing.getPatient().getReferenceElement().getIdPart();
    var span = Span.of(signing.getPeriod());
    return new Directory(records)
        .institutionOf(signing.getManagingOrganization()).stream()
            .map(it -> new CareRelationship(patient, it.getIdPart(), Ground.FAMILY_DOCTOR, span));
  }
}
