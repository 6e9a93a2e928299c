package io.github.tieredcare.directory;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.policy.Tier;
import io.github.tieredcare.profile.InstitutionRole;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** The directory as rules ask it: who belongs to whom, and where, and how high. */
public record Directory(Records records) {

  private static final int DEEPEST_NESTING = 8;

  /** The institution that an institution, a department or a doctor's role belongs to. */
  public Optional<Organization> institutionOf(Reference party) {
    if ("PractitionerRole".equals(party.getReferenceElement().getResourceType())) {
      return records
          .read(PractitionerRole.class, party)
          .flatMap(role -> institutionOf(role.getOrganization()));
    }
    return records.read(Organization.class, party).map(this::topOf);
  }

  /** Whether a party belongs to an institution. */
  public boolean belongs(Reference party, String institutionId) {
    return institutionOf(party)
        .filter(institution -> institution.getIdElement().getIdPart().equals(institutionId))
        .isPresent();
  }

  /** The tier at which an institution works: its hospital level tells, or else its type. */
  public Optional<Tier> tierOf(Organization institution, Policy policy) {
    return Stream.concat(levelOf(institution).stream(), typesOf(institution))
        .map(policy::tierOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The division an institution stands in, GB/T 2260, or the empty text. */
  public static String divisionOf(Organization institution) {
    return coding(institution, TcExtension.DIVISION).map(Coding::getCode).orElse("");
  }

  /** Whether a body is a referral centre. */
  public static boolean isReferralCentre(Organization body) {
    return body.getType().stream().anyMatch(InstitutionRole.REFERRAL_CENTRE::in);
  }

  /** Whether an institution treats: bodies that do not have a role instead of a medical kind. */
  public static boolean treats(Organization institution) {
    return typesOf(institution).findAny().isPresent();
  }

  /** Whether two divisions lie in one city: the first four digits of GB/T 2260. */
  public static boolean sameCity(String division, String other) {
    return division.length() >= 4 && other.startsWith(division.substring(0, 4));
  }

  private Organization topOf(Organization unit) {
    var top = unit;
    for (int depth = 0; top.hasPartOf() && depth < DEEPEST_NESTING; depth++) {
      var above = records.read(Organization.class, top.getPartOf());
      if (above.isEmpty()) {
        return top;
      }
      top = above.get();
    }
    return top;
  }

  private static Optional<Coding> levelOf(Organization institution) {
    return coding(institution, TcExtension.HOSPITAL_LEVEL);
  }

  private static Stream<Coding> typesOf(Organization institution) {
    return institution.getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .filter(coding -> TcCodeSystem.WS218.equals(coding.getSystem()));
  }

  private static Optional<Coding> coding(Organization institution, String url) {
    return Optional.ofNullable(institution.getExtensionByUrl(url))
        .map(extension -> (Coding) extension.getValue());
  }
}
