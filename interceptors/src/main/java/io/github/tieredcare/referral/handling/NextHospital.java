package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Capabilities;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import java.util.Comparator;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/** The hospitals that declare that they take in emergencies of a referral's kind. */
public record NextHospital(Referral referral, Records records) {

  /** The next one, other than one already asked: in the sender's city first. */
  public Optional<Reference> other(Optional<Reference> asked) {
    var directory = new Directory(records);
    var sender = referral.sender(records);
    var askedBefore = asked.flatMap(directory::institutionOf);
    return new Capabilities(records)
        .treating(referral.diagnoses()).stream()
            .filter(Capabilities::takesEmergencies)
            .flatMap(service -> directory.institutionOf(service.getProvidedBy()).stream())
            .filter(Organization::getActive)
            .filter(hospital -> !is(hospital, askedBefore) && !is(hospital, sender))
            .min(
                Comparator.comparing((Organization hospital) -> !near(hospital, sender))
                    .thenComparing(hospital -> hospital.getIdElement().getIdPart()))
            .map(Records::to);
  }

  private static boolean near(Organization hospital, Optional<Organization> sender) {
    return sender
        .map(Directory::divisionOf)
        .filter(division -> Directory.sameCity(division, Directory.divisionOf(hospital)))
        .isPresent();
  }

  private static boolean is(Organization hospital, Optional<Organization> other) {
    return other
        .filter(it -> it.getIdElement().getIdPart().equals(hospital.getIdElement().getIdPart()))
        .isPresent();
  }
}
