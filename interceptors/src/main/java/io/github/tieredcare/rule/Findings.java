package io.github.tieredcare.rule;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * All that the rules found in one change.
 *
 * @param <T> the kind of record
 * @param change the change that was judged, under its policy
 * @param refusals refusals and warnings, in the order of the book
 */
public record Findings<T extends Resource>(Change<T> change, List<Refusal> refusals) {

  /** Whether anything ends the request. */
  public boolean refuses() {
    return refusals.stream().anyMatch(found -> found.severity() == Severity.REFUSE);
  }

  /** What the author should know though the change stands. */
  public List<Refusal> warnings() {
    return refusals.stream().filter(found -> found.severity() == Severity.WARN).toList();
  }
}
