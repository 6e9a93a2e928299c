package io.github.tieredcare.profile;

/** What a task of the exchange is about. */
public enum TaskCode implements Code {
  REFERRAL,
  EMERGENCY_ACCESS_REVIEW;

  @Override
  public String system() {
    return TcCodeSystem.TASK_CODE;
  }
}
