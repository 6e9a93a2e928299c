package io.github.tieredcare.policy;

/**
 * A line of the table by which records are labelled as sensitive.
 *
 * @param system the code system
 * @param beginning how a code begins
 * @param label the label, a code of v3-ActCode; {@code none} in a region that takes the line out
 */
public record SensitiveCode(String system, String beginning, String label) {

  /** Whether a code falls under the line. */
  public boolean covers(String otherSystem, String code) {
    return system.equals(otherSystem) && code.startsWith(beginning);
  }
}
