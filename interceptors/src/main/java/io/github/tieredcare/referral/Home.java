package io.github.tieredcare.referral;

import io.github.tieredcare.directory.Centres;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Where a patient is looked after near home. */
public record Home(Reference patient, Records records, Instant at) {

  /** The signed institution or, without a signing, the primary one of the residence. */
  public Optional<Organization> institution() {
    return signed().or(this::primary);
  }

  /** The institution of the family doctor with whom the patient has signed, if any. */
  public Optional<Organization> signed() {
    return records.pointing(ReferralLinks.EPISODES, patient).stream()
        .filter(
            episode -> episode.getType().stream().anyMatch(EpisodeType.FAMILY_DOCTOR_SIGNING::in))
        .filter(episode -> episode.getStatus() == EpisodeOfCareStatus.ACTIVE)
        .filter(episode -> Span.of(episode.getPeriod()).holds(at))
        .map(EpisodeOfCare::getManagingOrganization)
        .flatMap(signed -> new Directory(records).institutionOf(signed).stream())
        .findFirst();
  }

  /** The primary institution of the residence, if one serves it. */
  public Optional<Organization> primary() {
    return records.read(Patient.class, patient).stream()
        .flatMap(person -> person.getAddress().stream())
        .flatMap(address -> Stream.ofNullable(address.getExtensionByUrl(TcExtension.DIVISION)))
        .map(division -> ((Coding) division.getValue()).getCode())
        .flatMap(division -> new Centres(records).primaryFor(division).stream())
        .findFirst();
  }
}
