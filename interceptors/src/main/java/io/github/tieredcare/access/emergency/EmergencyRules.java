package io.github.tieredcare.access.emergency;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on emergency access, in the order in which they are asked. */
public final class EmergencyRules {

  private EmergencyRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new TheExchangeOpensTheEmergencyReview(),
        new EmergencyAccessStatesItsReason(),
        new EmergencyAccessNamesItsPerson(),
        new EmergencyReviewIsTheAuthoritys(),
        new EmergencyReviewNamesItsFinding());
  }
}
