package io.github.tieredcare.mandate;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on mandates. */
public final class MandateRules {

  private MandateRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new MandateIsGivenByTheAuthority(),
        new MandateOpensPatientsRecords(),
        new BodyWithAMandateDoesNotTreat(),
        new MandateInForceOnlyEnds());
  }
}
