package io.github.tieredcare.directory;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;

/** Who answers for a division: a city's referral centre, a residence's primary institution. */
public record Centres(Records records) {

  /** Institutions by the division they serve. */
  public static final Mark<Organization> SERVING =
      new Mark<>(
          Organization.class,
          "serves-division",
          TcCodeSystem.GBT_2260,
          institution ->
              institution.getExtensionsByUrl(TcExtension.SERVES_DIVISION).stream()
                  .map(served -> (Coding) served.getValue()));

  /** The referral centre of the city in which a division lies. */
  public Optional<Organization> ofCity(String division) {
    return division.length() < 4
        ? Optional.empty()
        : serving(division.substring(0, 4) + "00").filter(Directory::isReferralCentre).findFirst();
  }

  /** The primary institution of a residence: that of the village, or else of the township. */
  public Optional<Organization> primaryFor(String division) {
    return Stream.of(12, 9, 6)
        .filter(digits -> division.length() >= digits)
        .flatMap(digits -> serving(division.substring(0, digits)))
        .filter(institution -> !Directory.isReferralCentre(institution))
        .findFirst();
  }

  /** Institutions alone, which the authority keeps: anybody may give itself a department. */
  private Stream<Organization> serving(String division) {
    List<Organization> found = records.marked(SERVING, Set.of(division));
    return found.stream().filter(Organization::getActive).filter(body -> !body.hasPartOf());
  }
}
