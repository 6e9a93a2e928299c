package io.github.tieredcare.directory;

import io.github.tieredcare.profile.InstitutionRole;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Organization;

/** Who keeps the registers: the health commission, and the exchange when it loads them. */
public final class Authority {

  /** Bodies by what they do besides, or instead of, treating. */
  private static final Mark<Organization> ROLES =
      new Mark<>(
          Organization.class,
          "type",
          TcCodeSystem.INSTITUTION_ROLE,
          body -> body.getType().stream().flatMap(type -> type.getCoding().stream()));

  private Authority() {}

  /** Whether the caller is the authority, or the exchange itself. */
  public static boolean acts(Caller caller, Records records) {
    return caller.isExchange()
        || records
            .read(Organization.class, Records.to(Organization.class, caller.institution()))
            .filter(Authority::isAuthority)
            .isPresent();
  }

  /** The authority of the smallest region in which an institution stands, or else any. */
  public static Optional<Organization> over(Organization institution, Records records) {
    var division = Directory.divisionOf(institution);
    return records.marked(ROLES, Set.of(InstitutionRole.HEALTH_COMMISSION.code())).stream()
        .filter(Organization::getActive)
        .max(Comparator.comparing(body -> closeness(Directory.divisionOf(body), division)));
  }

  /** How far a body's region reaches down to a division; none where it lies elsewhere. */
  private static int closeness(String body, String division) {
    var region = body.replaceFirst("(00)+$", "");
    return division.startsWith(region) ? region.length() : -1;
  }

  private static boolean isAuthority(Organization body) {
    return body.getType().stream().anyMatch(InstitutionRole.HEALTH_COMMISSION::in);
  }
}
