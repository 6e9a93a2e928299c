package io.github.tieredcare.authorship;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on who changes what somebody else may rely on. */
public final class AuthorshipRules {

  private AuthorshipRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new RecordIsChangedByItsAuthor(),
        new RecordKeepsItsPatient(),
        new AlarmIsClosedByWhomItReaches());
  }
}
