package io.github.tieredcare.rule;

import java.util.List;

/**
 * All that the rules found in one change.
 *
 * @param change the change that was judged, under its policy
 * @param refusals refusals and warnings, in the order of the book
 */
public record Findings(Change<?> change, List<Refusal> refusals) {

  /** Whether anything ends the request. */
  public boolean refuses() {
    return refusals.stream().anyMatch(found -> found.severity() == Severity.REFUSE);
  }

  /** What the author should know though the change stands. */
  public List<Refusal> warnings() {
    return refusals.stream().filter(found -> found.severity() == Severity.WARN).toList();
  }
}
