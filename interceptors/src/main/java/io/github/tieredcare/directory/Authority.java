package io.github.tieredcare.directory;

import io.github.tieredcare.profile.InstitutionRole;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import org.hl7.fhir.r4.model.Organization;

/** Who keeps the registers: the health commission, and the exchange when it loads them. */
public final class Authority {

  private Authority() {}

  /** Whether the caller is the authority, or the exchange itself. */
  public static boolean acts(Caller caller, Records records) {
    return caller.isExchange()
        || records
            .read(Organization.class, Records.to(Organization.class, caller.institution()))
            .filter(Authority::isAuthority)
            .isPresent();
  }

  private static boolean isAuthority(Organization body) {
    return body.getType().stream().anyMatch(InstitutionRole.HEALTH_COMMISSION::in);
  }
}
