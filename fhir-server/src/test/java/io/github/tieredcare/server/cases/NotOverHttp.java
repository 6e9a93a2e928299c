package io.github.tieredcare.server.cases;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.rule.Caller;
import java.util.Set;
import java.util.stream.Stream;

/** Where HTTP differs from the book alone, and why. */
final class NotOverHttp {

  private static final String AUTHORITY = "health-commission";

  /** What the authority alone keeps: the systems of institutions have no scope for it. */
  private static final Set<String> OF_THE_AUTHORITY = Set.of("OrganizationAffiliation", "Library");

  /** The endpoint offers no such interaction, alone or in a bundle. */
  private static final Set<String> NOT_OFFERED =
      Set.of("POST Task", "POST Communication", "PUT Provenance", "PATCH Provenance");

  /** The profile refuses these before a rule is asked: it binds the element to its codes. */
  private static final Set<String> AGAINST_THE_PROFILE =
      Set.of(
          "completion-rates-the-referral/refused-in-words",
          "rating-rates-the-feedback/refused-in-words",
          "the-exchange-opens-the-task/accepted-work-of-another-kind");

  /** A number is looked at when it is given, so a draft that has it would be refused already. */
  private static final Set<String> JUDGED_AS_A_DRAFT = Set.of("referral-number-is-used-once");

  private NotOverHttp() {}

  /** No client comes in the name of the exchange itself, whatever its token says. */
  static boolean mayCome(CaseFile file) {
    return !file.institution().equals(Caller.exchange().institution());
  }

  /** Whether a referral may be drafted first and placed after. */
  static boolean mayBeDraftedFirst(CaseFile file) {
    return !JUDGED_AS_A_DRAFT.contains(file.rule());
  }

  /** Whether the door stands before the rule: no usual system may delete, nor keep registers. */
  static boolean beyondUsualScopes(Attempt attempt) {
    return attempt.way() == Way.DELETE_IN_A_BUNDLE
        || OF_THE_AUTHORITY.contains(attempt.record().fhirType())
            && !attempt.file().institution().equals(AUTHORITY);
  }

  private static Stream<String> interactions(Attempt attempt) {
    return Stream.concat(Stream.of(attempt.record()), attempt.beside().stream())
        .map(record -> attempt.way().method() + " " + record.fhirType());
  }

  /** Who refuses before any rule is asked, as the code of the issue; empty when nobody does. */
  static String refusedBefore(Attempt attempt) {
    var path = attempt.file().rule() + "/" + attempt.file().name();
    if (attempt.way().method().equals("DELETE")
        || interactions(attempt).anyMatch(NOT_OFFERED::contains)) {
      return attempt.way().bundled() ? "interaction-closed" : "not-understood";
    }
    return AGAINST_THE_PROFILE.contains(path) ? "record-conforms-to-its-profile" : "";
  }
}
