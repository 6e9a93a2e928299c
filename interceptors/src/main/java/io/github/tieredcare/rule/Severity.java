package io.github.tieredcare.rule;

/** What a breach does: nothing, a warning that stays readable, or the end of the request. */
public enum Severity {
  OFF,
  WARN,
  REFUSE;

  /** The milder of the two. */
  public Severity atMost(Severity limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }
}
