package io.github.tieredcare.access.visit;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on visits, in the order in which they are asked. */
public final class VisitRules {

  private VisitRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new VisitIsRecordedWhereItIs(),
        new VisitKeepsItsBeginning(),
        new ProvenVisitIsRecordedInTime());
  }
}
