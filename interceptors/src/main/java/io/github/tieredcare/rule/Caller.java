package io.github.tieredcare.rule;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks: a system, the institution it acts for, and the person at it, if it names one. A
 * resident asks through the system of an institution, with the rights of that resident alone.
 *
 * @param system the client id
 * @param institution the id of the Organization it acts for
 * @param practitionerRole the id of the acting person's PractitionerRole
 * @param scopes the granted SMART scopes
 * @param purpose the purpose of use, a code of http://terminology.hl7.org/CodeSystem/v3-ActReason
 * @param patient the id of the Patient whose own token this is; none when an institution asks
 */
public record Caller(
    String system,
    String institution,
    Optional<String> practitionerRole,
    Set<String> scopes,
    String purpose,
    Optional<String> patient) {

  private static final String EXCHANGE = "exchange";

  /** An institution asks, not a resident. */
  public Caller(
      String system,
      String institution,
      Optional<String> practitionerRole,
      Set<String> scopes,
      String purpose) {
    this(system, institution, practitionerRole, scopes, purpose, Optional.empty());
  }

  /** The exchange itself: its consequences, its timers and the loading of registers. */
  public static Caller exchange() {
    return new Caller(EXCHANGE, EXCHANGE, Optional.empty(), Set.of(), "HOPERAT");
  }

  /** Whether the exchange itself acts, not a client. */
  public boolean isExchange() {
    return system.equals(EXCHANGE);
  }

  /** Whether the caller acts for this institution. */
  public boolean actsFor(String institutionId) {
    return institution.equals(institutionId);
  }
}
