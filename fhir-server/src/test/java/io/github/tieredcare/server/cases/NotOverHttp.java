package io.github.tieredcare.server.cases;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.rule.Caller;
import java.util.Set;

/** Where HTTP differs from the book alone, and why. */
final class NotOverHttp {

  /** Rules on the registers, which institutions read but do not keep; only a wider scope helps. */
  private static final Set<String> OF_THE_REGISTERS = Set.of("directory-is-kept-by-its-owner");

  private NotOverHttp() {}

  /** No client comes in the name of the exchange itself, whatever its token says. */
  static boolean mayCome(CaseFile file) {
    return !file.institution().equals(Caller.exchange().institution());
  }

  /** Whether the door stands before the rule for the systems that institutions usually have. */
  static boolean beyondUsualScopes(Attempt attempt) {
    var deletes = attempt.after() == null;
    var register = OF_THE_REGISTERS.contains(attempt.file().rule());
    return deletes || register && !attempt.file().institution().equals("health-commission");
  }
}
