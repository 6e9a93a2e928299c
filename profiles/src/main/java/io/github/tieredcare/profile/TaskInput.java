package io.github.tieredcare.profile;

/** What a centre or the exchange adds to a referral's task. */
public enum TaskInput implements Code {
  DEPARTMENT,
  DOCTOR,
  WARNING,
  ACTING_PERSON;

  @Override
  public String system() {
    return TcCodeSystem.TASK_INPUT;
  }
}
