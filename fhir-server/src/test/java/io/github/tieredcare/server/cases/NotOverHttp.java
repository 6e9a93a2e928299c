package io.github.tieredcare.server.cases;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.rule.Caller;
import java.util.Set;

/** Where HTTP differs from the book alone, and why. */
final class NotOverHttp {

  private static final String AUTHORITY = "health-commission";

  /** What the authority alone keeps: the systems of institutions have no scope for it. */
  private static final Set<String> OF_THE_AUTHORITY = Set.of("OrganizationAffiliation", "Library");

  /** The profile refuses these before a rule is asked: it binds the rating to its codes. */
  private static final Set<String> OF_THE_PROFILE =
      Set.of("completion-rates-the-referral/refused-in-words");

  private NotOverHttp() {}

  /** Whether the record breaks its profile too, which is told before any rule is asked. */
  static boolean breaksItsProfile(CaseFile file) {
    return OF_THE_PROFILE.contains(file.rule() + "/" + file.name());
  }

  /** No client comes in the name of the exchange itself, whatever its token says. */
  static boolean mayCome(CaseFile file) {
    return !file.institution().equals(Caller.exchange().institution());
  }

  /** Whether the door stands before the rule: no usual system may delete, nor keep registers. */
  static boolean beyondUsualScopes(Attempt attempt) {
    return attempt.after() == null
        || OF_THE_AUTHORITY.contains(attempt.record().fhirType())
            && !attempt.file().institution().equals(AUTHORITY);
  }
}
