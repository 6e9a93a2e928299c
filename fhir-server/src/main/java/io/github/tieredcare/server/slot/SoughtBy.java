package io.github.tieredcare.server.slot;

/** By what sessions are looked for, and how many for each of what is looked for. */
public enum SoughtBy {
  DEPARTMENT("session.department = sought.one", 2_000, 100),
  DEPARTMENT_OF_INSTITUTION(
      "session.institution = sought.one AND session.department = sought.other", 200, 10),
  DEPARTMENT_HELD_AT("session.held_at = sought.one AND session.department = sought.other", 200, 10),
  DOCTOR("session.doctor = sought.one", 50, 3),
  SERVICE("session.service = sought.one", 200, 10);

  private final String condition;
  private final int lookedAt;
  private final int found;

  SoughtBy(String condition, int lookedAt, int found) {
    this.condition = condition;
    this.lookedAt = lookedAt;
    this.found = found;
  }

  String condition() {
    return condition;
  }

  /** At how many sessions one looks, those that nobody can book included. */
  int lookedAt() {
    return lookedAt;
  }

  /** How many are enough in which one can book. */
  int found() {
    return found;
  }
}
