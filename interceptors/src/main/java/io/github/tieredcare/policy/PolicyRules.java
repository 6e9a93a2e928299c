package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on policies themselves. */
public final class PolicyRules {

  private PolicyRules() {}

  public static List<Rule<?>> all() {
    return List.of(new PolicyTermsAreReadable(), new PolicyInForceKeepsItsTerms());
  }
}
